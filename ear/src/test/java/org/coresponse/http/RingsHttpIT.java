package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.RungBell;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.coresponse.support.Trail;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who hears what, and what stops it. */
@InTheCity
@RunAsClient
class RingsHttpIT {
  private String incident;

  @BeforeEach
  void nothing_rings() {
    Sql.write("delete from ring");
    incident = Given.call().at("612 Holloway St", 35.99, -78.88).taken();
  }

  @Test
  void what_rings_at_a_desk_rings_for_those_who_sit_there_and_for_nobody_else() {
    RungBell.at("DISPATCH", "LATE", incident, "a");
    assertThat(kinds("dispatcher")).containsExactly("LATE");
    assertThat(kinds("call-taker-2")).containsExactly("LATE");
    for (var other : List.of("shift-supervisor", "field-clinician", "clinical-supervisor")) {
      assertThat(kinds(other)).as(other).isEmpty();
    }
    RungBell.at("SUPERVISION", "CALLBACK_OVERDUE", incident, "b");
    RungBell.at("CLINICAL_SUPERVISION", "CALLBACK_OVERDUE", incident, "b");
    assertThat(kinds("shift-supervisor")).containsExactly("CALLBACK_OVERDUE");
    assertThat(kinds("clinical-supervisor")).containsExactly("CALLBACK_OVERDUE");
    assertThat(kinds("dispatcher")).containsExactly("LATE");
  }

  @Test
  void a_ring_says_which_incident_where_and_by_when_and_no_word_of_the_narrative() {
    var ends = Instant.now().plusSeconds(60).truncatedTo(ChronoUnit.MILLIS);
    RungBell.at("DISPATCH", "LATE", incident, "later");
    RungBell.at("DISPATCH", "OFFER_EXPIRED", incident, "sooner", ends);
    var first = first("dispatcher");
    assertThat(first.keySet())
        .containsExactlyInAnyOrder(
            "id",
            "kind",
            "urgent",
            "words",
            "incident",
            "priority",
            "nature",
            "natureLabel",
            "address",
            "response",
            "desk",
            "since",
            "endsAt");
    assertThat(Reply.text(first, "kind")).isEqualTo("OFFER_EXPIRED");
    assertThat(Reply.text(first, "incident")).isEqualTo(incident);
    assertThat(Reply.text(first, "address")).isEqualTo("612 Holloway St");
    assertThat(Instant.parse(Reply.text(first, "endsAt"))).isEqualTo(ends);
    assertThat(Sql.selects(() -> rings("dispatcher"))).isLessThanOrEqualTo(3);
  }

  @Test
  void the_diversion_desk_is_where_those_are_who_are_on_duty_for_it() {
    Given.clinician("Whitfield")
        .account("diversion-clinician")
        .clearedFor("DIVERSION")
        .licensed()
        .onShift();
    RungBell.at("DIVERSION", "OFFER", incident, "a");
    assertThat(kinds("diversion-clinician")).isEmpty();
    var duty = Rest.body("role", "DIVERSION", "place", "CENTER");
    assertThat(Rest.as("diversion-clinician").post("/duty/start", duty).status()).isEqualTo(201);
    assertThat(kinds("diversion-clinician")).containsExactly("OFFER");
    assertThat(kinds("diversion-clinician-2")).isEmpty();
    var offer =
        Rest.as("diversion-clinician").get("/rings").list().get(0).getAsJsonObject().get("id");
    assertThat(
            Rest.as("diversion-clinician")
                .post("/rings/" + offer.getAsLong() + "/answer", "{}")
                .problem())
        .as("nobody silences an offer for the desk")
        .isEqualTo("ring-goes-on");
    Rest.as("diversion-clinician").post("/duty/end", "{}");
    assertThat(kinds("diversion-clinician")).isEmpty();
    RungBell.atPerson("diversion-clinician", "CONSULT", incident, "b");
    assertThat(kinds("diversion-clinician")).containsExactly("CONSULT");
  }

  @Test
  void the_same_occasion_rings_once_also_when_it_is_rung_twice_at_once() {
    Together.run(
        2,
        number -> {
          RungBell.at("DISPATCH", "LATE", incident, "the same");
          return number;
        });
    assertThat(kinds("dispatcher")).containsExactly("LATE");
    RungBell.over("LATE", incident);
    RungBell.at("DISPATCH", "LATE", incident, "the same");
    assertThat(kinds("dispatcher")).isEmpty();
    RungBell.at("DISPATCH", "LATE", incident, "another");
    assertThat(kinds("dispatcher")).containsExactly("LATE");
  }

  @Test
  void two_who_answer_at_once_are_both_content_and_one_is_kept() {
    RungBell.at("DISPATCH", "LATE", incident, "a");
    var before = Trail.newest();
    var id = first("dispatcher").get("id").getAsLong();
    var answers =
        Together.run(2, number -> answer(number == 0 ? "dispatcher" : "call-taker", id).status());
    assertThat(answers).containsExactly(204, 204);
    assertThat(kinds("dispatcher")).isEmpty();
    assertThat(Sql.text("select stopped_by from ring where id = ?", id))
        .isIn(Given.subject("dispatcher"), Given.subject("call-taker"));
    assertThat(Trail.lines(before))
        .filteredOn(line -> Reply.text(line, "act").equals("RingAnswered"))
        .hasSize(1);
  }

  @Test
  void what_rings_for_somebody_else_is_not_there() {
    RungBell.atPerson("dispatcher", "OFFER_RETURNED", incident, "a");
    assertThat(kinds("dispatcher-2")).isEmpty();
    var id = first("dispatcher").get("id").getAsLong();
    assertThat(answer("dispatcher-2", id).status()).isEqualTo(404);
    assertThat(kinds("dispatcher")).containsExactly("OFFER_RETURNED");
    assertThat(answer("dispatcher", id).status()).isEqualTo(204);
    assertThat(answer("dispatcher", id).status()).isEqualTo(204);
  }

  @Test
  void what_rings_goes_where_its_incident_goes_and_comes_back_with_it() {
    var other = Given.call().taken();
    RungBell.at("DISPATCH", "LATE", other, "a");
    var seen = Rest.as("dispatcher").get("/incidents/" + incident).etag();
    var merged =
        Rest.as("dispatcher")
            .send(
                "POST",
                "/incidents/" + incident + "/merges",
                Rest.body("other", other),
                "If-Match",
                seen);
    assertThat(merged.status()).as(merged.body()).isLessThan(300);
    assertThat(Reply.text(first("dispatcher"), "incident")).isEqualTo(incident);
  }

  @Test
  void a_page_of_another_site_answers_nothing() throws Exception {
    RungBell.at("DISPATCH", "LATE", incident, "a");
    var id = first("dispatcher").get("id").getAsLong();
    var address = "/app/bell?ring=" + id;
    var elsewhere =
        Outside.send("POST", address, "dispatcher", null, "Sec-Fetch-Site", "cross-site");
    assertThat(elsewhere.statusCode()).isEqualTo(403);
    assertThat(kinds("dispatcher")).containsExactly("LATE");
    var own = Outside.send("POST", address, "dispatcher", null, "Sec-Fetch-Site", "same-origin");
    assertThat(own.statusCode()).isEqualTo(204);
    assertThat(kinds("dispatcher")).isEmpty();
    var auditor = Outside.send("POST", address, "auditor", null, "Sec-Fetch-Site", "same-origin");
    assertThat(auditor.statusCode()).isEqualTo(403);
  }

  private static Reply rings(String user) {
    var found = Rest.as(user).get("/rings");
    assertThat(found.status()).as(found.body()).isEqualTo(200);
    return found;
  }

  private static List<String> kinds(String user) {
    return rings(user).list().asList().stream()
        .map(ring -> Reply.text(ring.getAsJsonObject(), "kind"))
        .toList();
  }

  private static JsonObject first(String user) {
    return rings(user).list().get(0).getAsJsonObject();
  }

  private static Reply answer(String user, long id) {
    return Rest.as(user).post("/rings/" + id + "/answer", "{}");
  }
}
