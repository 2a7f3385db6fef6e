package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.coresponse.support.Eventually;
import org.coresponse.support.Given;
import org.coresponse.support.Hands;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.coresponse.support.Upload;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is open has one owner and one deadline, whatever is done to it, and the deadline acts. */
@InTheCity
@RunAsClient
class CustodyHttpIT {
  private static final String REASON = "The line is needed for another caller.";
  private static final int ROUNDS = 5;
  private static final int SHORT = 10;

  private static final String MAPPING =
      """
      {"version": 1, "name": "custody", "source": "custody", "zone": "America/New_York",
       "key": "id", "fields": {"receivedAt": {"column": "at", "format": ["yyyy-MM-dd HH:mm"]},
       "nature": "what", "address": "where", "disposition": "end", "closedAt": {"column": "over",
       "format": ["yyyy-MM-dd HH:mm"]}}}
      """;

  @AfterEach
  void offers_stand_for_a_minute_again() {
    Sql.write("update wait_alarm set offer_seconds = 60");
  }

  private static void offersStandFor(int seconds) {
    Sql.write("update wait_alarm set offer_seconds = " + seconds);
  }

  private static String owner(String incident) {
    return Sql.text(
        "select coalesce(owner_name, owner_queue, 'nobody') from incident where number = ?",
        incident);
  }

  /** Nothing open is without owner and deadline, and nothing ended is anybody's. */
  private static void assertAllHeld() {
    for (var open : List.of("incident where status = 'OPEN'", "response where ended_at is null")) {
      assertThat(
              Sql.number(
                  "select count(*) from "
                      + open
                      + " and ((owner_name is null) = (owner_queue is null)"
                      + " or deadline_at is null or held_since is null)"))
          .as(open)
          .isZero();
    }
    for (var over :
        List.of("incident where status <> 'OPEN'", "response where ended_at is not null")) {
      assertThat(
              Sql.number(
                  "select count(*) from "
                      + over
                      + " and (owner_name is not null or owner_queue is not null"
                      + " or deadline_at is not null)"))
          .as(over)
          .isZero();
    }
  }

  private static void assertOwner(String incident, String owner) {
    assertThat(owner(incident)).isEqualTo(owner);
    assertAllHeld();
  }

  private static Reply hold(String user, String incident, Object... body) {
    var held = Rest.as(user).put("/incidents/" + incident + "/custody", Rest.body(body), null);
    assertThat(held.status()).as(held.body()).isEqualTo(200);
    return held;
  }

  private static Reply act(String path, String json, String incident) {
    var dispatcher = Rest.as("dispatcher");
    var done =
        dispatcher.send(
            "POST",
            "/incidents/" + incident + path,
            json,
            "If-Match",
            dispatcher.get("/incidents/" + incident).etag());
    assertThat(done.status()).as(done.body()).isEqualTo(200);
    return done;
  }

  private static Reply offered(String user, String incident) {
    var offer = Rest.as(user).post("/incidents/" + incident + "/offers", "{}");
    assertThat(offer.status()).as(offer.body()).isEqualTo(200);
    return offer;
  }

  @Test
  void it_has_one_owner_and_a_deadline_after_every_kind_of_act() {
    var incident = Given.call().by("call-taker").taken();
    assertOwner(incident, "Denise Okafor");
    assertOwner(Given.call().taken(), "DISPATCH");
    hold("call-taker", incident, "queue", "DISPATCH");
    assertOwner(incident, "DISPATCH");
    hold("dispatcher", incident);
    assertOwner(incident, "Marcus Whitfield");
    assertThat(
            Rest.as("call-taker").put("/incidents/" + incident + "/custody", "{}", null).fields())
        .containsExactly("reason");
    hold("call-taker", incident, "reason", REASON);
    assertOwner(incident, "Denise Okafor");

    var call = Rest.as("call-taker").get("/calls/" + incident);
    var handed = Rest.as("dispatcher").put("/calls/" + incident + "/handler", "{}", call.etag());
    assertThat(handed.status()).as(handed.body()).isEqualTo(200);
    assertOwner(incident, "Marcus Whitfield");

    var other = Given.call().by("call-taker").taken();
    act("/merges", Rest.body("other", other), incident);
    assertOwner(other, "nobody");
    act("/splits", Rest.body("call", other), incident);
    assertThat(owner(other)).isNotEqualTo("nobody");
    assertAllHeld();

    Given.closed(incident, "Custody.");
    assertOwner(incident, "nobody");
    var reopened =
        Rest.as("dispatcher")
            .post("/incidents/" + incident + "/reopenings", Rest.body("reason", REASON));
    assertThat(reopened.status()).as(reopened.body()).isEqualTo(200);
    assertOwner(incident, "Marcus Whitfield");
  }

  @Test
  void an_imported_call_that_is_open_is_the_dispatchers_and_a_past_one_nobody_s() throws Exception {
    var manager = Rest.as("program-manager");
    assertThat(manager.post("/import-mappings", MAPPING).status()).isEqualTo(201);
    var file =
        "id,at,what,where,end,over\n"
            + "c1,2026-05-05 10:00,WELFARE CHECK,1 Custody St,,\n"
            + "c2,2026-05-05 10:00,WELFARE CHECK,2 Custody St,DONE,2026-05-05 11:00\n";
    var begun = Upload.send("program-manager", "/imports?mapping=custody", "file", file.getBytes());
    assertThat(begun.status()).as(begun.body()).isEqualTo(202);
    Eventually.within(
        Duration.ofMinutes(1),
        () -> !"RUNNING".equals(manager.get("/imports/" + begun.text("id")).text("status")));
    assertThat(
            Sql.rows(
                "select i.status, coalesce(i.owner_queue, 'nobody') from incident i"
                    + " join crisis_call c on c.number = i.number where c.source = 'custody'"
                    + " order by c.external_id"))
        .containsExactly(List.of("OPEN", "DISPATCH"), List.of("CLOSED", "nobody"));
    assertAllHeld();
  }

  @Test
  void the_database_refuses_an_owner_too_few_or_too_many() {
    var incident = Given.call().taken();
    var response = offered("dispatcher", incident).text("id");
    var here = " where number = '" + incident + "'";
    refused(
        "ck_incident_owner", "update incident set owner_name = null, owner_subject = null" + here);
    refused("ck_incident_owner", "update incident set owner_queue = 'DISPATCH'" + here);
    refused("ck_incident_deadline", "update incident set deadline_at = null" + here);
    refused("ck_incident_owner", "update incident set" + Hands.NOBODY + here);
    var there = " where id = " + response;
    refused(
        "ck_response_owner", "update response set owner_name = null, owner_subject = null" + there);
    refused("ck_response_owner", "update response set owner_queue = 'DIVERSION'" + there);
    refused("ck_response_deadline", "update response set deadline_at = null" + there);
    assertAllHeld();
  }

  private static void refused(String constraint, String statement) {
    assertThatThrownBy(() -> Sql.write(statement)).hasStackTraceContaining(constraint);
  }

  @Test
  void an_offer_goes_back_within_two_seconds_of_its_deadline_by_the_real_clock() throws Exception {
    offersStandFor(SHORT);
    var incident = Given.call().by("call-taker").taken();
    var offer = offered("call-taker", incident);
    var due = Instant.parse(offer.text("custody.dueAt"));
    assertThat(Duration.between(Instant.parse(offer.text("assignedAt")), due))
        .isEqualTo(Duration.ofSeconds(SHORT));
    Eventually.within(Duration.ofSeconds(SHORT + 10), () -> expired(offer) == 1);
    var acted =
        Sql.number(
            "select timestampdiff(microsecond, deadline_at, moved_at) from custody_move"
                + " where why = 'EXPIRED' and response_id = "
                + offer.text("id"));
    System.out.println("custody: ms from the deadline to the act: " + acted / 1_000);
    assertThat(acted).isBetween(0L, 2_000_000L);
    assertOwner(incident, "Denise Okafor");
  }

  @Test
  void of_watches_on_several_servers_one_acts() throws Exception {
    for (var round = 0; round < ROUNDS; round++) {
      var incident = Given.call().by("call-taker").taken();
      var offer = offered("call-taker", incident);
      Outside.clockAt(Instant.parse(offer.text("custody.dueAt")).plusMillis(1));
      var answers = Together.run(3, i -> watch("ResponseDeadlines", offer.text("id")));
      assertThat(answers).containsOnly(200);
      Eventually.within(Duration.ofSeconds(10), () -> expired(offer) > 0);
      watch("ResponseDeadlines", offer.text("id"));
      assertThat(expired(offer)).isOne();
      Outside.clockAt(Instant.now().plusSeconds(120L * (round + 1)));
    }
  }

  private static int watch(String of, String id) {
    try {
      return Outside.send("PUT", "/it/watch?of=" + of + "&id=" + id, null).statusCode();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static long expired(Reply offer) {
    return Sql.number(
        "select count(*) from custody_move where why = 'EXPIRED' and deadline_kind = 'OFFER'"
            + " and response_id = "
            + offer.text("id"));
  }

  @Test
  void who_held_it_is_kept_and_an_auditor_reads_no_word_of_it() {
    var incident = Given.call().by("call-taker").taken();
    hold("dispatcher", incident, "reason", REASON);
    var moves = Rest.as("dispatcher").get("/incidents/" + incident + "/custody").list();
    assertThat(moves)
        .extracting(move -> text(move, "why"))
        .containsExactly("RECEIVED", "TAKEN_OVER");
    assertThat(moves)
        .extracting(move -> text(move, "toName"))
        .containsExactly("Denise Okafor", "Marcus Whitfield");
    assertThat(text(moves.get(1), "word")).isEqualTo(REASON);
    var masked = Rest.as("auditor").get("/incidents/" + incident + "/custody");
    assertThat(masked.list()).hasSize(2);
    assertThat(masked.body()).doesNotContain(REASON);
  }

  private static String text(JsonElement row, String path) {
    return Reply.text(row.getAsJsonObject(), path);
  }
}
