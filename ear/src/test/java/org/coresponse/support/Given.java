package org.coresponse.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a test begins with: calls by REST, people of the register by SQL, since no desk enters them
 * yet.
 */
public final class Given {
  /** The city's zone in tests. */
  public static final ZoneId CITY = ZoneId.of("America/New_York");

  private static final AtomicInteger COUNT = new AtomicInteger();

  private Given() {}

  /** A call nobody else has, of a nature without danger, received now. */
  public static CallGiven call() {
    return new CallGiven();
  }

  /**
   * A call without danger on which a clinician who is not on it asked the screener: Yes to intent,
   * which is a high level.
   */
  public static Screened screenedHigh() {
    var number = call().taken();
    var answers = new JsonObject();
    for (var item : List.of("item1", "item3", "item5", "item6")) {
      answers.addProperty(item, "NO");
    }
    for (var item : List.of("item2", "item4")) {
      answers.addProperty(item, "YES");
    }
    answers.addProperty("respondent", "SELF");
    answers.addProperty("language", "en");
    var decided =
        Rest.as("diversion-clinician")
            .post(
                "/calls/" + number + "/assessments",
                Rest.body("safety", Map.of("weapon", "ASKED_NONE_KNOWN"), "screen", answers));
    assertThat(decided.status()).as(decided.body()).isEqualTo(201);
    return new Screened(number, decided.text("id"));
  }

  /** A call that this user has taken by phone, as a clinician who may. */
  public static TakenByPhone takenByPhone(String user) {
    var who = clinician("Line").account(user).clearedFor("DIVERSION").licensed().onShift();
    return takenByPhone(user, who);
  }

  /** Another call that this user has taken by phone. */
  public static TakenByPhone takenByPhone(String user, long clinician) {
    var incident = call().taken();
    var offered =
        Rest.as("dispatcher")
            .post(
                "/incidents/" + incident + "/responses",
                Rest.body("clinician", clinician, "mode", "CCD_PHONE"));
    assertThat(offered.status()).as(offered.body()).isEqualTo(201);
    var response = offered.text("response");
    var taken =
        Rest.as(user)
            .put("/responses/" + response + "/status", Rest.body("status", "ACCEPTED"), "\"0\"");
    assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    return new TakenByPhone(incident, response, clinician);
  }

  /** A clinician of pcc without account, clearance, licence or shift. */
  public static ClinicianGiven clinician(String familyName) {
    return new ClinicianGiven(familyName);
  }

  /** A CIT officer without account, clearance or certificate. */
  public static OfficerGiven officer(String familyName) {
    return new OfficerGiven(familyName);
  }

  /** A published shift of a clinician on duty; returns its id. */
  public static long shift(long clinician, String role, Instant from, Instant to) {
    return Sql.write(
        "insert into shift (clinician_id, agency_id, role, starts_at, ends_at,"
            + " planned_clinician_id, planned_agency_id, planned_starts_at, planned_ends_at)"
            + " select id, agency_id, ?, ?, ?, id, agency_id, ?, ? from clinician where id = ?",
        role,
        utc(from),
        utc(to),
        utc(from),
        utc(to),
        clinician);
  }

  /** A published shift on duty that nobody fills; returns its id. */
  public static long openShift(String role, Instant from, Instant to) {
    return Sql.write(
        "insert into shift (role, starts_at, ends_at, planned_starts_at, planned_ends_at) values"
            + " (?, ?, ?, ?, ?)",
        role,
        utc(from),
        utc(to),
        utc(from),
        utc(to));
  }

  /** An id that no other call of the run has. */
  public static String externalId() {
    return "T-" + COUNT.incrementAndGet();
  }

  /** The {@code sub} of an account. */
  public static String subject(String user) {
    var payload = Outside.token(user).split("\\.")[1];
    var claims = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
    return JsonParser.parseString(claims).getAsJsonObject().get("sub").getAsString();
  }

  /** Ends an incident: referred. */
  public static void closed(String incident, String note) {
    var dispatcher = Rest.as("dispatcher");
    var closed =
        dispatcher.put(
            "/incidents/" + incident + "/disposition",
            Rest.body("code", "referred", "note", note),
            dispatcher.get("/incidents/" + incident).etag());
    assertThat(closed.status()).as(closed.body()).isEqualTo(200);
  }

  /**
   * A call with its decision on a screener.
   *
   * @param call its number
   * @param decision id of the decision
   */
  public record Screened(String call, String decision) {}

  /**
   * A call in the hand of a clinician.
   *
   * @param incident its number
   * @param response id of the response
   * @param clinician id in the register
   */
  public record TakenByPhone(String incident, String response, long clinician) {}

  /** A call as some source will send it. */
  public static final class CallGiven {
    private final JsonObject json = new JsonObject();
    private final JsonObject safety = new JsonObject();
    private String by = "cad-system";

    private CallGiven() {
      with("source", "cad").with("externalId", externalId()).with("nature", "WELFARE CHECK");
      with("channel", "WIRELESS_911");
      receivedAt(Instant.now().minus(Duration.ofMinutes(2)));
    }

    public CallGiven by(String user) {
      by = user;
      return this;
    }

    public CallGiven with(String field, String value) {
      json.addProperty(field, value);
      return this;
    }

    public CallGiven with(String field, JsonObject value) {
      json.add(field, value);
      return this;
    }

    public CallGiven without(String field) {
      json.remove(field);
      return this;
    }

    public CallGiven nature(String nature) {
      return with("nature", nature);
    }

    public CallGiven receivedAt(Instant instant) {
      return with("receivedAt", instant.toString());
    }

    /** A safety answer: {@code weapon}, {@code CANNOT_TELL}. */
    public CallGiven answered(String question, String answer) {
      safety.addProperty(question, answer);
      return with("safety", safety);
    }

    public CallGiven at(String address, double latitude, double longitude) {
      var place = new JsonObject();
      place.addProperty("address", address);
      place.addProperty("latitude", latitude);
      place.addProperty("longitude", longitude);
      return with("location", place);
    }

    public JsonObject json() {
      return json.deepCopy();
    }

    public Reply posted() {
      return Rest.as(by).post("/calls", json.toString());
    }

    /** Posts it and returns its number. */
    public String taken() {
      var reply = posted();
      if (reply.status() != 201) {
        throw new IllegalStateException(reply.status() + " " + reply.body());
      }
      return reply.text("number");
    }
  }

  /** A clinician to be entered into the register. */
  public static final class ClinicianGiven {
    private final String familyName;
    private String agency = "pcc";
    private String subject;
    private String part;
    private LocalDate expiresOn;

    private ClinicianGiven(String familyName) {
      this.familyName = familyName;
    }

    public ClinicianGiven ofAgency(String code) {
      agency = code;
      return this;
    }

    /** Signs in as this user of the development realm, who was nobody else's account before. */
    public ClinicianGiven account(String user) {
      subject = subject(user);
      return this;
    }

    /**
     * @param part {@code DIVERSION} or {@code CO_RESPONSE}
     */
    public ClinicianGiven clearedFor(String part) {
      this.part = part;
      return this;
    }

    /**
     * @param expiresOn first day on which the licence is no longer good
     */
    public ClinicianGiven licensedUntil(LocalDate expiresOn) {
      this.expiresOn = expiresOn;
      return this;
    }

    public ClinicianGiven licensed() {
      return licensedUntil(LocalDate.now(CITY).plusYears(1));
    }

    /** Enters them, on shift from two hours ago for ten hours; returns their id. */
    public long onShift() {
      var now = Instant.now();
      return onShift(now.minus(Duration.ofHours(2)), now.plus(Duration.ofHours(8)));
    }

    public long onShift(Instant from, Instant to) {
      var id = offShift();
      shift(id, part == null ? "CO_RESPONSE" : part, from, to);
      return id;
    }

    /** Enters them with no shift; returns their id. */
    public long offShift() {
      Sql.write("insert ignore into agency (code, name) values (?, ?)", agency, "Agency " + agency);
      Sql.write("update clinician set subject = null where subject = ?", subject);
      var id =
          Sql.write(
              "insert into clinician (version, agency_id, subject, given_name, family_name,"
                  + " email, member_from) select 0, id, ?, 'Test', ?, ?, '2020-01-01' from agency"
                  + " where code = ?",
              subject,
              familyName,
              "given-" + COUNT.incrementAndGet() + "@" + agency + ".example",
              agency);
      if (part != null) {
        Sql.write(
            "insert into clearance (clinician_id, agency_id, role, cleared_at, cleared_by,"
                + " cleared_by_name) select id, agency_id, ?, '2020-01-01', 'given', 'Given'"
                + " from clinician where id = ?",
            part,
            id);
      }
      for (var kind : List.of("CJIS", "BACKGROUND", "CONFIDENTIALITY")) {
        holds(id, kind, LocalDate.of(2020, 1, 1), null);
      }
      if (expiresOn != null) {
        holds(id, "LCSW", expiresOn.minusYears(2), expiresOn);
      }
      return id;
    }
  }

  /** An officer to be entered into the register. */
  public static final class OfficerGiven {
    private final String familyName;
    private String subject;
    private boolean cleared;
    private boolean certified;
    private LocalDate until;

    private OfficerGiven(String familyName) {
      this.familyName = familyName;
    }

    /** Signs in as this user of the development realm, who was nobody else's account before. */
    public OfficerGiven account(String user) {
      subject = subject(user);
      return this;
    }

    public OfficerGiven cleared() {
      cleared = true;
      return this;
    }

    /** With the certificate of crisis intervention and the clearance for CJIS, both confirmed. */
    public OfficerGiven certified() {
      certified = true;
      return this;
    }

    /**
     * As {@link #certified}, the clearance for CJIS with an end.
     *
     * @param until first day on which that is no longer good
     */
    public OfficerGiven certifiedUntil(LocalDate until) {
      this.until = until;
      return certified();
    }

    /** Enters them; returns their id. */
    public long registered() {
      Sql.write("update officer set subject = null where subject = ?", subject);
      var id =
          Sql.write(
              "insert into officer (version, subject, given_name, family_name, badge, email,"
                  + " service_from, registered_at, registered_by, registered_by_name) values"
                  + " (0, ?, 'Test', ?, ?, 'given@police.example', '2020-01-01', '2020-01-01',"
                  + " 'given', 'Given')",
              subject,
              familyName,
              "G-" + COUNT.incrementAndGet());
      if (cleared) {
        Sql.write(
            "insert into officer_clearance (officer_id, cleared_at, cleared_by, cleared_by_name)"
                + " values (?, '2020-01-01', 'given', 'Given')",
            id);
      }
      if (certified) {
        holds("officer", id, "CIT", LocalDate.of(2020, 1, 1), null);
        holds("officer", id, "CJIS", LocalDate.of(2020, 1, 1), until);
      }
      return id;
    }
  }

  /** Puts a verified credential on a clinician's record. */
  public static long holds(long clinician, String kind, LocalDate issuedOn, LocalDate expiresOn) {
    return holds("clinician", clinician, kind, issuedOn, expiresOn);
  }

  private static long holds(
      String holder, long id, String kind, LocalDate issuedOn, LocalDate expiresOn) {
    var agency = holder.equals("clinician") ? "agency_id" : "null";
    return Sql.write(
        "insert into credential (version, "
            + holder
            + "_id, agency_id, kind, number, issued_on,"
            + " expires_on, stated_at, stated_by, stated_by_name, verified_on, verified_at,"
            + " verified_by, verified_by_name, verified_source) select 0, id, "
            + agency
            + ", ?, ?, ?,"
            + " ?, '2020-01-01', 'given', 'Given', ?, '2020-01-01', 'given', 'Given', 'given'"
            + " from "
            + holder
            + " where id = ?",
        kind,
        "G-" + COUNT.incrementAndGet(),
        issuedOn,
        expiresOn,
        issuedOn,
        id);
  }

  /** As the database keeps instants: the connection must not move them. */
  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
