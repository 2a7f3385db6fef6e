package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was chosen otherwise is reviewed by a supervisor who did not choose it. */
@InTheCity
@RunAsClient
class OverrideReviewsHttpIT {
  private static final String REASON = "Neighbour called back, he is calm.";
  private static final String WHY_NOT = "He was not calm when the crew came.";

  @BeforeEach
  void nothing_was_overridden() throws Exception {
    Outside.emptyTables();
  }

  @Test
  void an_override_waits_on_the_list_until_somebody_reviews_it() {
    var number = Given.call().nature("WELFARE CHECK").taken();
    override("field-clinician", number);
    var listed = list("clinical-supervisor", "state=OPEN");
    assertThat(listed.status()).as(listed.body()).isEqualTo(200);
    assertThat(listed.items()).hasSize(1);
    var line = listed.items().get(0);
    assertThat(Reply.text(line, "call")).isEqualTo(number);
    assertThat(Reply.text(line, "recommended")).isEqualTo("POLICE_CIT");
    assertThat(Reply.text(line, "chosen")).isEqualTo("COR");
    assertThat(Reply.text(line, "reason")).isEqualTo(REASON);
    assertThat(Reply.text(line, "own")).isEqualTo("false");
    var id = Reply.text(line, "id");
    var details = Rest.as("shift-supervisor").get("/overrides/" + id);
    assertThat(details.text("decision.mode")).isEqualTo("POLICE_CIT");
    assertThat(details.text("decision.call")).isEqualTo(number);

    var reviewed = review("shift-supervisor", id, 0, "NOT_AGREED", WHY_NOT);
    assertThat(reviewed.status()).as(reviewed.body()).isEqualTo(201);
    assertThat(reviewed.json().getAsJsonArray("reviews")).hasSize(1);
    assertThat(list("clinical-supervisor", "state=OPEN").items()).isEmpty();
    assertThat(list("clinical-supervisor", "state=REVIEWED").items()).hasSize(1);

    var second = review("clinical-supervisor", id, 1, "AGREED", null);
    assertThat(second.status()).as(second.body()).isEqualTo(201);
    var both = second.json().getAsJsonArray("reviews");
    assertThat(both).hasSize(2);
    assertThat(Reply.text(both.get(0).getAsJsonObject(), "comment")).isEqualTo(WHY_NOT);
    var trail =
        Sql.rows(
            "select act, changes from coresponse_trail.audit_entry where act ="
                + " 'OverrideReviewed' and subject_number = ?",
            number);
    assertThat(trail).hasSize(2);
    assertThat(trail.toString()).contains("NOT_AGREED", "override_review:").doesNotContain(WHY_NOT);
  }

  @Test
  void nobody_reviews_their_own() {
    for (var user : List.of("shift-supervisor", "clinical-supervisor")) {
      var number = Given.call().nature("WELFARE CHECK").taken();
      override(user, number);
    }
    for (var user : List.of("shift-supervisor", "clinical-supervisor")) {
      for (var line : list(user, "state=OPEN").items()) {
        var own = Reply.text(line, "own").equals("true");
        var answer = review(user, Reply.text(line, "id"), 0, "AGREED", null);
        if (own) {
          assertThat(answer.status()).isEqualTo(403);
          assertThat(answer.problem()).isEqualTo("own-override");
        } else {
          assertThat(answer.status()).isEqualTo(201);
        }
      }
    }
    assertThat(Sql.number("select count(*) from override_review")).isEqualTo(2);
  }

  @Test
  void a_review_that_was_not_read_is_not_passed_over() {
    var id = overridden();
    review("shift-supervisor", id, 0, "AGREED", null);
    var late = review("clinical-supervisor", id, 0, "NOT_AGREED", WHY_NOT);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.problem()).isEqualTo("override-reviewed");
    assertThat(Sql.number("select count(*) from override_review")).isOne();
  }

  @Test
  void of_two_reviewers_at_the_same_moment_one_is_told_to_read_the_other() throws Exception {
    for (var round = 0; round < 5; round++) {
      var id = overridden();
      var both = Executors.newFixedThreadPool(2);
      try {
        var answers =
            both.invokeAll(
                List.<Callable<Reply>>of(
                    () -> review("shift-supervisor", id, 0, "AGREED", null),
                    () -> review("clinical-supervisor", id, 0, "NOT_AGREED", WHY_NOT)));
        assertThat(List.of(answers.get(0).get().status(), answers.get(1).get().status()))
            .containsExactlyInAnyOrder(201, 409);
      } finally {
        both.shutdown();
      }
      assertThat(Sql.number("select count(*) from override_review where override_id = ?", id))
          .isOne();
      assertThat(Sql.number("select reviews from recommendation_override where id = ?", id))
          .isOne();
    }
  }

  @Test
  void not_agreeing_needs_a_comment_and_a_verdict_is_one_of_two() {
    var id = overridden();
    assertRefused(review("shift-supervisor", id, 0, "NOT_AGREED", null), "comment");
    assertRefused(review("shift-supervisor", id, 0, "NOT_AGREED", "  short    "), "comment");
    assertRefused(review("shift-supervisor", id, -1, "AGREED", null), "seen");
    assertRefused(review("shift-supervisor", id, 0, null, null), "verdict");
    assertThat(Sql.number("select count(*) from override_review")).isZero();
  }

  @Test
  void the_list_has_pages_and_two_orders() {
    var first = overridden();
    var second = overridden();
    var third = overridden();
    assertThat(ids("oldestFirst=true&size=2")).containsExactly(first, second);
    assertThat(ids("oldestFirst=true&size=2&page=1")).containsExactly(third);
    assertThat(ids("oldestFirst=false")).containsExactly(third, second, first);
    assertThat(list("shift-supervisor", "size=1").text("total")).isEqualTo("3");
    assertThat(
            Sql.rows(
                    "explain select o.id from recommendation_override o where o.reviews = 0"
                        + " order by o.id limit 25")
                .toString())
        .contains("ix_recommendation_override_reviews");
  }

  private static List<String> ids(String query) {
    return list("clinical-supervisor", query).items().stream()
        .map(line -> Reply.text(line, "id"))
        .toList();
  }

  private static String overridden() {
    return override("field-clinician", Given.call().nature("WELFARE CHECK").taken());
  }

  /** Its id. */
  private static String override(String user, String number) {
    var decision = Rest.as("call-taker").post("/calls/" + number + "/assessments", "{}").text("id");
    var chosen =
        Rest.as(user)
            .post(
                "/calls/" + number + "/assessments/" + decision + "/overrides",
                Rest.body("mode", "COR", "reasonCode", "new_information", "reason", REASON));
    assertThat(chosen.status()).as(chosen.body()).isEqualTo(201);
    return Sql.text(
        "select max(id) from recommendation_override where assessment_id = ?", decision);
  }

  private static Reply list(String user, String query) {
    return Rest.as(user).get("/overrides?" + query);
  }

  private static Reply review(String user, String id, int seen, String verdict, String comment) {
    return Rest.as(user)
        .post(
            "/overrides/" + id + "/reviews",
            Rest.body("seen", seen, "verdict", verdict, "comment", comment));
  }

  private static void assertRefused(Reply reply, String field) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(422);
    assertThat(reply.fields()).containsExactly(field);
  }
}
