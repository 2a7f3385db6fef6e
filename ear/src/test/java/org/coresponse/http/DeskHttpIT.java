package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.StreamSupport;
import org.coresponse.support.Eventually;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands on the clinicians' desk, in which order, and who sees it. */
@InTheCity
@RunAsClient
class DeskHttpIT {
  private static final String ELIGIBLE = "MENTAL HEALTH CRISIS";
  private static final String NOT_OURS = "NOISE";
  private static final Duration SOON = Duration.ofSeconds(10);

  /** Calls of another test would wait too. */
  @BeforeEach
  void an_empty_desk() throws Exception {
    Outside.emptyTables();
  }

  private static long clinician(String user, String name) {
    return Given.clinician(name).account(user).clearedFor("DIVERSION").licensed().onShift();
  }

  private static Reply desk(String user) {
    var reply = Rest.as(user).get("/desk?size=100");
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply;
  }

  private static Reply desk() {
    return desk("diversion-clinician");
  }

  private static List<JsonObject> rows(JsonObject of, String list) {
    return StreamSupport.stream(of.getAsJsonArray(list).spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private static List<JsonObject> waiting(Reply desk) {
    return rows(desk.json().getAsJsonObject("waiting"), "items");
  }

  private static List<String> numbers(List<JsonObject> rows) {
    return rows.stream().map(row -> Reply.text(row, "call.number")).toList();
  }

  /** A call that waits so long, of an incident of this priority and with this deadline. */
  private static String waits(String nature, int priority, int minutes, int dueIn) {
    var number =
        Given.call()
            .nature(nature)
            .receivedAt(Instant.now().minus(Duration.ofMinutes(minutes)))
            .taken();
    Sql.write(
        "update incident set priority = "
            + priority
            + ", deadline_at = utc_timestamp(6) + interval "
            + dueIn
            + " minute where number = '"
            + number
            + "'");
    return number;
  }

  private static Reply offered(String incident, Object... to) {
    var offer = Rest.as("dispatcher").post("/incidents/" + incident + "/offers", Rest.body(to));
    assertThat(offer.status()).as(offer.body()).isEqualTo(200);
    return offer;
  }

  private static Reply pulled(String incident) {
    var reply =
        Rest.as("diversion-clinician")
            .post("/incidents/" + incident + "/taking", Rest.body("way", "PULLED"));
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply;
  }

  @Test
  void calls_wait_by_urgency_and_not_by_age_and_the_programme_s_own_first() {
    clinician("diversion-clinician", "Whitfield");
    var oldest = waits(ELIGIBLE, 4, 50, 30);
    var notOurs = waits(NOT_OURS, 10, 40, 5);
    var later = waits(ELIGIBLE, 7, 30, 20);
    var sooner = waits(ELIGIBLE, 7, 3, 10);
    var urgent = waits(ELIGIBLE, 9, 1, 60);
    var taken = waits(ELIGIBLE, 10, 60, 1);
    offered(taken);
    var shown = waiting(desk());
    assertThat(numbers(shown)).containsExactly(urgent, sooner, later, oldest, notOurs);
    assertThat(shown)
        .extracting(row -> Reply.text(row, "eligible"))
        .containsExactly("true", "true", "true", "true", "false");
    assertThat(desk().text("waiting.total")).isEqualTo("5");
    var second = Rest.as("diversion-clinician").get("/desk?size=2&page=1");
    assertThat(numbers(waiting(second))).containsExactly(later, oldest);
  }

  @Test
  void what_was_decided_outdoes_the_nature_and_an_override_the_decision() {
    clinician("diversion-clinician", "Whitfield");
    var call = Given.screenedHigh().call();
    var mode = Sql.text("select mode from assessment order by id desc limit 1");
    assertThat(waiting(desk()))
        .filteredOn(row -> call.equals(Reply.text(row, "call.number")))
        .extracting(row -> Reply.text(row, "eligible"), row -> Reply.text(row, "waitsFor"))
        .containsExactly(
            tuple(
                String.valueOf(List.of("CCD_PHONE", "CCD_CALLBACK", "COR").contains(mode)),
                "POLICE_QUEUE"));
    Sql.write("update assessment set mode = 'POLICE', also = ''");
    assertThat(waiting(desk()))
        .extracting(row -> Reply.text(row, "eligible"))
        .containsExactly("false");
    Sql.write("update assessment set also = 'COR'");
    assertThat(waiting(desk()))
        .extracting(row -> Reply.text(row, "eligible"))
        .containsExactly("true");
  }

  @Test
  void each_way_in_says_what_the_call_waits_for() {
    clinician("diversion-clinician", "Whitfield");
    var crew = Given.clinician("Crew").clearedFor("CO_RESPONSE").licensed().onShift();
    var untriaged = waits(ELIGIBLE, 5, 5, 5);
    var rolling = waits(ELIGIBLE, 9, 5, 5);
    Rest.as("dispatcher")
        .post("/incidents/" + rolling + "/responses", Rest.body("clinician", crew, "mode", "COR"));
    assertThat(waiting(desk()))
        .extracting(
            row -> Reply.text(row, "call.number"),
            row -> Reply.text(row, "waitsFor"),
            row -> Reply.text(row, "way"))
        .containsExactly(tuple(rolling, "CREW", "JOINED"), tuple(untriaged, "TRIAGE", "PULLED"));
  }

  @Test
  void an_offer_by_name_is_seen_by_that_clinician_and_the_supervisor() {
    clinician("diversion-clinician", "Whitfield");
    var second = clinician("diversion-clinician-2", "Second");
    var named = waits(ELIGIBLE, 5, 2, 5);
    var open = waits(ELIGIBLE, 8, 1, 5);
    offered(named, "clinician", second);
    offered(open);
    assertThat(numbers(rows(desk().json(), "offers"))).containsExactly(open);
    assertThat(numbers(rows(desk("diversion-clinician-2").json(), "offers")))
        .containsExactly(open, named);
    assertThat(numbers(rows(desk("clinical-supervisor").json(), "offers")))
        .containsExactly(open, named);
  }

  @Test
  void nothing_of_the_clinical_lane_and_no_contact_stands_in_the_queue() {
    clinician("diversion-clinician", "Whitfield");
    var number =
        Given.call()
            .nature(ELIGIBLE)
            .with("callback", "919 555 0188")
            .with("callerName", "Renee Alston")
            .with("narrative", "Says that he cannot go on.")
            .taken();
    assertThat(numbers(waiting(desk()))).contains(number);
    assertThat(desk().body())
        .doesNotContain("5550188", "Renee Alston", "cannot go on", "item1", "clinicalLevel");
  }

  @Test
  void a_call_back_keeps_the_time_that_was_promised_when_it_is_late() throws Exception {
    clinician("diversion-clinician", "Whitfield");
    var first = pulled(waits(ELIGIBLE, 5, 2, 5));
    var promised = Instant.now().plus(Duration.ofMinutes(20)).truncatedTo(ChronoUnit.MILLIS);
    callBack(first, promised.plusSeconds(600));
    var second = pulled(waits(ELIGIBLE, 5, 2, 5));
    callBack(second, promised);
    var backs = rows(desk().json(), "callBacks");
    assertThat(backs)
        .extracting(row -> Reply.text(row, "response.id"), row -> Reply.text(row, "overdue"))
        .containsExactly(tuple(second.text("id"), "false"), tuple(first.text("id"), "false"));
    Outside.clockAt(promised.plusSeconds(1));
    Eventually.within(
        SOON,
        () ->
            Sql.number(
                    "select count(*) from custody_move where why = 'OVERDUE' and response_id = "
                        + second.text("id"))
                == 1);
    var late = rows(desk().json(), "callBacks").get(0);
    assertThat(Reply.text(late, "overdue")).isEqualTo("true");
    assertThat(Instant.parse(Reply.text(late, "dueAt"))).isEqualTo(promised);
    Outside.clockAt(promised.plusSeconds(2));
    callBack(second, promised.plusSeconds(1200));
    assertThat(rows(desk().json(), "callBacks"))
        .as("promised anew")
        .extracting(row -> Reply.text(row, "overdue"))
        .containsExactly("false", "false");
  }

  private static void callBack(Reply response, Instant at) {
    var reply =
        Rest.as("diversion-clinician")
            .put(
                "/phone-responses/" + response.text("id") + "/callback",
                Rest.body("at", at.toString()),
                null);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
  }

  @Test
  void who_is_asked_sees_the_call_while_it_runs_and_free_colleagues_stand_first() {
    clinician("diversion-clinician", "Whitfield");
    var free = clinician("diversion-clinician-2", "Second");
    Given.clinician("Away").clearedFor("DIVERSION").licensed().offShift();
    Given.clinician("Unlicensed").clearedFor("DIVERSION").onShift();
    var number = waits(ELIGIBLE, 5, 2, 5);
    var hand = pulled(number);
    assertThat(Reply.text(desk().json(), "inHand.call.number")).isEqualTo(number);
    assertThat(desk().text("standing.busyWith")).isEqualTo(number);
    assertThat(Rest.as("diversion-clinician").get("/desk/colleagues").list())
        .extracting(row -> Reply.text(row.getAsJsonObject(), "name"))
        .containsExactly("Test Second", "Test Away");

    var asked =
        Rest.as("diversion-clinician")
            .post(
                "/phone-responses/" + hand.text("id") + "/consultation",
                Rest.body("clinician", free, "word", "Which unit is near?"));
    assertThat(asked.status()).as(asked.body()).isLessThan(300);
    var seen = rows(desk("diversion-clinician-2").json(), "asked");
    assertThat(numbers(seen)).containsExactly(number);
    assertThat(Reply.text(seen.get(0), "word")).isEqualTo("Which unit is near?");
    assertThat(rows(desk().json(), "asked")).isEmpty();
    Rest.as("diversion-clinician")
        .put(
            "/responses/" + hand.text("id") + "/status",
            Rest.body("status", "COMPLETED"),
            '"' + hand.text("version") + '"');
    assertThat(rows(desk("diversion-clinician-2").json(), "asked")).isEmpty();
  }

  @Test
  void it_costs_the_same_however_many_wait() {
    clinician("diversion-clinician", "Whitfield");
    clinician("diversion-clinician-2", "Second");
    waits(ELIGIBLE, 5, 2, 5);
    offered(waits(ELIGIBLE, 5, 2, 5));
    callBack(pulled(waits(ELIGIBLE, 5, 2, 5)), Instant.now().plusSeconds(900));
    pulled(waits(ELIGIBLE, 5, 2, 5));
    var few = Sql.selects(DeskHttpIT::desk);
    for (var i = 0; i < 12; i++) {
      waits(i % 2 == 0 ? ELIGIBLE : NOT_OURS, 5, 2, 5);
    }
    offered(waits(ELIGIBLE, 6, 2, 5));
    offered(waits(ELIGIBLE, 7, 2, 5));
    assertThat(Sql.selects(DeskHttpIT::desk)).isEqualTo(few);
    assertThat(few).as("statements").isLessThanOrEqualTo(30);
  }
}
