package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
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

/** Every desk at one moment, by what each supervisor may read of it. */
@InTheCity
@RunAsClient
class OverwatchHttpIT {
  private static final Rest SUPERVISOR = Rest.as("shift-supervisor");
  private static final Rest CLINICAL = Rest.as("clinical-supervisor");

  @BeforeEach
  void nothing_is_there() throws Exception {
    Outside.emptyTables();
  }

  private static JsonObject now(Rest who) {
    var read = who.get("/overwatch");
    assertThat(read.status()).as(read.body()).isEqualTo(200);
    return read.json();
  }

  private static List<JsonObject> rows(JsonObject of, String list) {
    return StreamSupport.stream(of.getAsJsonArray(list).spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private static void onDuty() {
    Given.clinician("Whitfield")
        .account("diversion-clinician")
        .clearedFor("DIVERSION")
        .licensed()
        .onShift();
    var begun =
        Rest.as("diversion-clinician")
            .post("/duty/start", Rest.body("role", "DIVERSION", "place", "CENTER"));
    assertThat(begun.status()).as(begun.body()).isLessThan(300);
  }

  private static Reply pulled(String incident) {
    var pulled =
        Rest.as("diversion-clinician")
            .post("/incidents/" + incident + "/taking", Rest.body("way", "PULLED"));
    assertThat(pulled.status()).as(pulled.body()).isEqualTo(200);
    return pulled;
  }

  @Test
  void desks_offers_queues_and_people_each_show_what_they_hold() {
    onDuty();
    var held = Given.call().nature("SUICIDE THREAT").taken();
    pulled(held);
    var offered = Given.call().by("call-taker").taken();
    Rest.as("call-taker").post("/incidents/" + offered + "/offers", "{}");
    var mine = Given.call().by("dispatcher").taken();
    var waits = Given.call().taken();

    var now = now(SUPERVISOR);
    var desk = rows(now, "desks").get(0);
    assertThat(Reply.text(desk, "name")).isEqualTo("Test Whitfield");
    assertThat(Reply.text(desk, "duty.place")).isEqualTo("CENTER");
    assertThat(rows(desk, "held"))
        .extracting(row -> Reply.text(row, "response.incident"))
        .containsExactly(held);
    assertThat(rows(now, "offers"))
        .extracting(row -> Reply.text(row, "response.incident"))
        .containsExactly(offered);
    assertThat(Reply.text(rows(now, "offers").get(0), "response.givenBy"))
        .isEqualTo("Denise Okafor");
    var dispatch = rows(now, "queues").get(0);
    assertThat(Reply.text(dispatch, "queue")).isEqualTo("DISPATCH");
    assertThat(Reply.text(dispatch, "waiting")).isEqualTo("1");
    assertThat(rows(dispatch, "first"))
        .extracting(row -> Reply.text(row, "incident"))
        .containsExactly(waits);
    assertThat(rows(now, "floor"))
        .extracting(row -> Reply.text(row, "name"))
        .as("what the clinician holds stands at the desk")
        .containsExactly("Denise Okafor", "Marcus Whitfield");
    assertThat(rows(rows(now, "floor").get(1), "held"))
        .extracting(row -> Reply.text(row, "incident"))
        .containsExactly(mine);
  }

  @Test
  void how_far_the_screener_is_reads_the_clinical_supervisor_alone_and_no_answer_of_it() {
    onDuty();
    var screened = Given.screenedHigh();
    pulled(screened.call());
    var floor = SUPERVISOR.get("/overwatch").body();
    assertThat(floor).contains("\"clinicalLevel\":\"HIGH\"");
    assertThat(floor).doesNotContain("finished").doesNotContain("item");
    var call = rows(rows(now(CLINICAL), "desks").get(0), "held").get(0);
    assertThat(Reply.text(call, "clinicalLevel")).isEqualTo("HIGH");
    assertThat(Reply.text(call, "screens.finished")).isEqualTo("true");
    assertThat(Reply.text(call, "screens.asked")).isEqualTo("1");
    assertThat(CLINICAL.get("/overwatch").body()).doesNotContain("item");
  }

  @Test
  void a_call_back_that_was_missed_is_overdue_until_something_is_done() throws Exception {
    onDuty();
    var pulled = pulled(Given.call().taken());
    var desk = Rest.as("diversion-clinician");
    var at = Instant.now().plus(Duration.ofMinutes(2));
    var path = "/phone-responses/" + pulled.text("id") + "/callback";
    assertThat(desk.put(path, Rest.body("at", at.toString()), null).status()).isEqualTo(200);
    assertThat(overdue()).isNull();
    Outside.clockAt(at.plusSeconds(1));
    Eventually.within(Duration.ofSeconds(10), () -> overdue() != null);
    assertThat(Duration.between(at, Instant.parse(overdue())).abs())
        .isLessThan(Duration.ofMillis(1));
    var later = at.plus(Duration.ofMinutes(3));
    assertThat(desk.put(path, Rest.body("at", later.toString()), null).status()).isEqualTo(200);
    assertThat(overdue()).as("promised anew").isNull();
  }

  private static String overdue() {
    return Reply.text(rows(rows(now(SUPERVISOR), "desks").get(0), "held").get(0), "overdueSince");
  }

  @Test
  void it_costs_the_same_however_much_there_is() {
    onDuty();
    pulled(Given.call().taken());
    Given.call().taken();
    offered();
    now(CLINICAL);
    var few = Sql.selects(() -> now(CLINICAL));
    for (var i = 0; i < 12; i++) {
      Given.call().taken();
      Given.call().by("dispatcher").taken();
      offered();
    }
    var many = Sql.selects(() -> now(CLINICAL));
    System.out.println("overwatch: selects for few rows " + few + ", for many " + many);
    assertThat(many).as("36 rows more; timers ask meanwhile").isLessThanOrEqualTo(few + 2);
  }

  private static void offered() {
    var offered =
        Rest.as("call-taker")
            .post("/incidents/" + Given.call().by("call-taker").taken() + "/offers", "{}");
    assertThat(offered.status()).as(offered.body()).isEqualTo(200);
  }

  @Test
  void opening_it_is_a_line_in_the_trail() {
    var before = opened();
    now(SUPERVISOR);
    assertThat(opened()).isEqualTo(before + 1);
    assertThat(Rest.as("dispatcher").get("/overwatch").status()).isEqualTo(403);
  }

  private static long opened() {
    return Sql.number(
        "select count(*) from coresponse_trail.audit_entry where act = 'OverwatchOpened'");
  }
}
