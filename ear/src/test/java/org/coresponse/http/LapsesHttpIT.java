package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.LapseDays;
import org.coresponse.support.Mailbox;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is warned that something ends, once for each step, and what the list of it shows. */
@InTheCity
@RunAsClient
class LapsesHttpIT {
  private static final LocalDate END = LocalDate.of(2028, 2, 29);
  private static final Mailbox HOLDER = Mailbox.of("vale@pcc.example");
  private static final Mailbox AGENCY = Mailbox.of("licences@pcc.example");
  private static final Mailbox CITY = Mailbox.of("programme@city.example");
  private static final String LETTERS =
      "select days, to_holder, to_agency, to_police, to_city from lapse_notice where outcome ="
          + " 'TOLD' order by days desc";
  private static final Rest MANAGER = Rest.as("program-manager");
  private static final Rest ADMIN = Rest.as("agency-admin");

  @BeforeEach
  void nobody_is_in_the_register() throws Exception {
    Outside.emptyTables();
    Mailbox.serverBack();
    LapseDays.noon(END.minusDays(120));
    Sql.write("insert ignore into agency (code, name) values ('pcc', 'Agency pcc')");
    LapseDays.readers(AGENCY, CITY);
  }

  @Test
  void as_days_go_by_each_step_is_told_once_to_holder_agency_and_city() throws Exception {
    var who = vale();
    for (var day = END.minusDays(92); !day.isAfter(END.plusDays(2)); day = day.plusDays(1)) {
      LapseDays.noon(day);
      LapseDays.round();
      LapseDays.round();
    }
    Mailbox.send();
    for (var box : List.of(HOLDER, AGENCY, CITY)) {
      assertThat(box.letters())
          .extracting(letter -> letter.subject().replaceAll(".*: something | on .*| by .*", ""))
          .as(box.address())
          .containsExactlyInAnyOrder(
              "needs your attention",
              "needs your attention",
              "needs your attention",
              "needs your attention",
              "was due");
    }
    assertThat(HOLDER.letters().get(0).body())
        .contains("/app/clinicians/own.xhtml", "by February 29, 2028")
        .doesNotContain("Vale", "LCSW", "licen", "pcc");
    assertThat(AGENCY.letters().get(0).body()).contains("/app/clinicians/lapses.xhtml");
    assertThat(
            Sql.rows(
                    "select days, outcome, date(noticed_at), to_holder, to_agency, to_city"
                        + " from lapse_notice order by days desc")
                .toString())
        .isEqualTo(
            "[[90, TOLD, 2027-12-01, 1, 1, 1], [60, TOLD, 2027-12-31, 1, 1, 1],"
                + " [30, TOLD, 2028-01-30, 1, 1, 1], [7, TOLD, 2028-02-22, 1, 1, 1],"
                + " [0, TOLD, 2028-02-29, 1, 1, 1]]");
    assertThat(
            Sql.number(
                "select count(*) from coresponse_trail.audit_entry where act = 'LapseWarned'"
                    + " and subject_number = ?",
                who))
        .isEqualTo(5);
  }

  @Test
  void after_a_time_without_a_server_the_latest_step_is_told_alone() throws Exception {
    vale();
    LapseDays.noon(END.minusDays(5));
    assertThat(LapseDays.round()).isOne();
    assertThat(LapseDays.round()).isZero();
    Mailbox.send();
    assertThat(HOLDER.letters()).hasSize(1);
    assertThat(told())
        .isEqualTo("[[90, PASSED_OVER], [60, PASSED_OVER], [30, PASSED_OVER], [7, TOLD]]");
  }

  @Test
  void many_rounds_at_once_tell_once() throws Exception {
    for (var i = 0; i < 8; i++) {
      Given.clinician("Many").licensedUntil(END).offShift();
    }
    LapseDays.noon(END.minusDays(30));
    var told =
        Together.run(4, number -> LapseDays.round()).stream().mapToInt(Integer::intValue).sum();
    assertThat(told).isEqualTo(8);
    assertThat(Sql.number("select count(*) from lapse_notice where outcome = 'TOLD'")).isEqualTo(8);
    assertThat(Sql.number("select count(*) from letter")).isEqualTo(24);
  }

  @Test
  void nobody_is_warned_of_what_was_withdrawn_is_renewed_or_was_held_by_somebody_who_left()
      throws Exception {
    var withdrawn = Given.clinician("Gone").licensedUntil(END).offShift();
    Sql.write(
        "update credential set withdrawn_at = '2027-01-01', withdrawn_by = 'x',"
            + " withdraw_reason = 'stated in error' where kind = 'LCSW' and clinician_id = ?",
        withdrawn);
    var left = Given.clinician("Left").licensedUntil(END).offShift();
    Sql.write("update clinician set member_until = '2027-12-01' where id = ?", left);
    var renewed = Given.clinician("Renewed").licensedUntil(END).offShift();
    Given.holds(renewed, "LCMHC", END, END.plusYears(2));
    LapseDays.noon(END.minusDays(7));
    assertThat(LapseDays.round()).isZero();
    assertThat(Sql.number("select count(*) from letter")).isZero();
  }

  @Test
  void what_is_renewed_in_part_is_told_to_those_who_have_something_to_do() throws Exception {
    var who = vale();
    var renewal = Given.holds(who, "LCSW", END, END.plusYears(2));
    Sql.write(
        "update credential set verified_on = null, verified_at = null, verified_by = null,"
            + " verified_by_name = null, verified_source = null where id = ?",
        renewal);
    LapseDays.noon(END.minusDays(30));
    assertThat(renewalOf(who)).isEqualTo("EVIDENCE_WANTED");
    assertThat(LapseDays.round()).isOne();
    Sql.write(
        "insert into evidence (credential_id, agency_id, name, type, size_bytes, sha256, added_at,"
            + " added_by, added_by_name) select id, agency_id, 'a.pdf', 'PDF', 5, repeat('0', 64),"
            + " '2026-01-01', 'given', 'Given' from credential where id = ?",
        renewal);
    assertThat(renewalOf(who)).isEqualTo("TO_VERIFY");
    LapseDays.noon(END.minusDays(7));
    assertThat(LapseDays.round()).isOne();
    Mailbox.send();
    assertThat(HOLDER.letters()).isEmpty();
    assertThat(AGENCY.letters()).hasSize(1);
    assertThat(CITY.letters()).hasSize(2);

    var verified =
        MANAGER.post(
            "/credentials/" + renewal + "/verification",
            Rest.body("on", END.minusDays(7).toString(), "source", "the board's register"));
    assertThat(verified.status()).as(verified.body()).isEqualTo(204);
    assertThat(renewalOf(who)).isEqualTo("RENEWED");
    LapseDays.noon(END);
    assertThat(LapseDays.round()).isZero();
    assertThat(MANAGER.get("/clinicians/" + who).text("mayWork")).isEqualTo("true");
    assertThat(list("window=LAPSED").items()).isEmpty();
  }

  @Test
  void one_further_training_does_not_stand_in_for_another() throws Exception {
    var who = Given.clinician("Vale").offShift();
    Given.holds(who, "RN", END.minusYears(2), END);
    Given.holds(who, "CADC", END.minusYears(1), END.plusYears(1));
    LapseDays.noon(END.minusDays(7));
    assertThat(LapseDays.round()).isOne();
  }

  @Test
  void the_list_is_by_day_within_the_window_and_each_agency_sees_its_own() throws Exception {
    vale();
    Given.clinician("Bell").licensedUntil(END.minusDays(10)).offShift();
    Given.clinician("Zorn").ofAgency("bcb").licensedUntil(END.minusDays(3)).offShift();
    Given.clinician("Late").licensedUntil(END.plusDays(100)).offShift();
    LapseDays.noon(END.minusDays(20));
    assertThat(names(list(""))).containsExactly("Test Bell", "Test Zorn", "Test Vale");
    assertThat(names(list("window=DAYS_180"))).hasSize(4).endsWith("Test Late");
    assertThat(names(list("agency=bcb"))).containsExactly("Test Zorn");
    assertThat(names(list("purpose=CJIS_CLEARANCE"))).isEmpty();
    assertThat(names(list("size=2&page=1"))).containsExactly("Test Vale");
    assertThat(list("size=2").text("total")).isEqualTo("3");
    assertThat(list("window=YEAR").status()).isEqualTo(400);
    assertThat(list("size=0").status()).isEqualTo(422);
    assertThat(names(ADMIN.get("/lapses"))).containsExactly("Test Bell", "Test Vale");
    assertThat(names(ADMIN.get("/lapses?agency=bcb"))).isEmpty();
    assertThat(names(Rest.as("agency-admin-bcb").get("/lapses"))).containsExactly("Test Zorn");
    LapseDays.noon(END.minusDays(3));
    assertThat(names(list("window=LAPSED"))).containsExactly("Test Zorn", "Test Bell");
    assertThat(Reply.text(list("window=LAPSED").items().get(0), "daysLeft")).isEqualTo("0");
  }

  @Test
  void the_file_holds_what_the_list_does_and_stands_in_the_trail() throws Exception {
    vale();
    Sql.write("update clinician set given_name = '=cmd' where family_name = 'Vale'");
    LapseDays.noon(END.minusDays(30));
    LapseDays.round();
    var csv = ADMIN.get("/lapses/export");
    assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"lapses.csv\"");
    var id = Sql.text("select id from clinician where family_name = 'Vale'");
    var credential = Sql.text("select credential_id from lapse_notice where outcome = 'TOLD'");
    var warnedAt = END.minusDays(30).atTime(12, 0).atZone(Given.CITY).toInstant();
    assertThat(csv.body().lines())
        .containsExactly(
            "ends_on,days_left,name,agency,kind,kind_name,purpose,renewal,renewal_kind,"
                + "renewal_ends_on,warned_days_before,last_warned_at,clinician,officer,credential",
            "2028-02-29,30,'=cmd Vale,pcc,LCSW,Licensed Clinical Social Worker,LICENCE,NONE,,,30,"
                + warnedAt
                + ","
                + id
                + ",,"
                + credential);
    assertThat(Rest.as("agency-admin-bcb").get("/lapses/export").body().lines()).hasSize(1);
    assertThat(workbook()).contains("=cmd Vale", "LCSW", "2028-02-29");
    assertThat(
            Sql.number(
                "select count(*) from coresponse_trail.audit_entry where act = 'LapsesExported'"))
        .isEqualTo(3);
  }

  @Test
  void the_city_says_the_days_and_its_addresses_and_an_agency_is_reached_by_its_contacts()
      throws Exception {
    vale();
    assertThat(ADMIN.get("/lapse-days").body()).contains("[90,60,30,7,0]");
    assertThat(put("[45, 10, 45]").body()).contains("[45,10]");
    try {
      LapseDays.noon(END.minusDays(44));
      assertThat(LapseDays.round()).isOne();
      assertThat(told()).isEqualTo("[[45, TOLD]]");
      assertThat(put("[366]").status()).isEqualTo(422);
      assertThat(put("[-1]").status()).isEqualTo(422);
      assertThat(put("[1,2,3,4,5,6,7,8,9,10,11]").status()).isEqualTo(422);
    } finally {
      assertThat(put("[90, 60, 30, 7, 0]").status()).isEqualTo(200);
    }
    var own = MANAGER.get("/lapse-readers").list();
    assertThat(own).hasSize(1);
    var id = own.get(0).getAsJsonObject().get("id").getAsString();
    assertThat(add("PROGRAMME@city.example").text("id")).isEqualTo(id);
    assertThat(add("no address").status()).isEqualTo(422);
    assertThat(delete(id)).isEqualTo(204);
    assertThat(delete(id)).isEqualTo(404);
    Sql.write("update agency_contact set purpose = 'BILLING' where email = ?", AGENCY.address());
    LapseDays.noon(END.minusDays(7));
    assertThat(LapseDays.round()).isOne();
    assertThat(
            Sql.rows("select to_holder, to_agency, to_city from lapse_notice where days = 7")
                .toString())
        .isEqualTo("[[1, 0, 0]]");
  }

  @Test
  void a_list_costs_the_same_however_long() throws Exception {
    vale();
    LapseDays.noon(END.minusDays(30));
    var one = statements();
    IntStream.range(0, 40)
        .forEach(number -> Given.clinician("Many").licensedUntil(END.plusDays(number)).offShift());
    IntStream.range(0, 9)
        .forEach(n -> Given.officer("Many").certifiedUntil(END.plusDays(n)).registered());
    LapseDays.round();
    assertThat(list("size=200").items()).hasSize(50);
    assertThat(statements()).isEqualTo(one);
    assertThat(
            Sql.rows(
                    "explain select id from credential where expires_on between '2028-01-01' and"
                        + " '2028-01-02'")
                .toString())
        .contains("ix_credential_end");
  }

  private static long statements() {
    return Sql.selects(() -> assertThat(list("size=200").status()).isEqualTo(200));
  }

  private static long vale() {
    var id = Given.clinician("Vale").clearedFor("DIVERSION").licensedUntil(END).offShift();
    Sql.write("update clinician set email = ? where id = ?", HOLDER.address(), id);
    return id;
  }

  private static Reply add(String email) {
    return MANAGER.post("/lapse-readers", Rest.body("email", email, "language", "ENGLISH"));
  }

  private static int delete(String id) {
    return MANAGER.send("DELETE", "/lapse-readers/" + id, null).status();
  }

  private static Reply put(String days) {
    return MANAGER.put("/lapse-days", "{\"days\":" + days + "}", null);
  }

  private static String told() {
    return Sql.rows("select days, outcome from lapse_notice order by days desc").toString();
  }

  private static String renewalOf(long clinician) {
    return list("window=DAYS_180").items().stream()
        .filter(row -> Reply.text(row, "clinician").equals(Long.toString(clinician)))
        .map(row -> Reply.text(row, "renewal.state"))
        .findFirst()
        .orElseThrow();
  }

  private static Reply list(String query) {
    return MANAGER.get("/lapses?" + query);
  }

  private static List<String> names(Reply list) {
    return list.items().stream().map(row -> Reply.text(row, "name")).toList();
  }

  private static String workbook() throws Exception {
    var answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create(Outside.settings().web() + "/api/v1/lapses/export?format=xlsx"))
                    .header("Authorization", "Bearer " + Outside.token("agency-admin"))
                    .build(),
                BodyHandlers.ofByteArray());
    var file = Files.createTempFile("lapses", ".xlsx");
    try {
      Files.write(file, answer.body());
      try (var zip = new ZipFile(file.toFile())) {
        var sheet = zip.getEntry("xl/worksheets/sheet1.xml");
        return new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
      }
    } finally {
      Files.delete(file);
    }
  }
}
