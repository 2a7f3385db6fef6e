package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which fields the call screen asks, by REST, and whom that does not bind. */
@InTheCity
@RunAsClient
class CallScreenHttpIT {
  private static final Rest MANAGER = Rest.as("program-manager");

  @BeforeEach
  void no_rules() {
    Sql.write("delete from call_field");
  }

  private static Map<String, String> rule(String field, String nature, String channel, String use) {
    var rule = new LinkedHashMap<String, String>();
    rule.put("field", field);
    rule.put("nature", nature);
    rule.put("channel", channel);
    rule.put("use", use);
    return rule;
  }

  private static Reply put(String etag, List<?> rules) {
    return MANAGER.put("/call-screen", Rest.body("rules", rules), etag);
  }

  private static Reply put(List<?> rules) {
    return put(MANAGER.get("/call-screen").etag(), rules);
  }

  private static List<String> rules(Reply reply) {
    return reply.json().getAsJsonArray("rules").asList().stream()
        .map(rule -> rule.getAsJsonObject())
        .map(
            rule ->
                Reply.text(rule, "field")
                    + " "
                    + Reply.text(rule, "nature")
                    + " "
                    + Reply.text(rule, "channel")
                    + " "
                    + Reply.text(rule, "use"))
        .toList();
  }

  @Test
  void rules_are_set_as_a_whole_and_read_in_the_order_in_which_they_decide() {
    var before = MANAGER.get("/call-screen");
    assertThat(rules(before)).isEmpty();
    assertThat(before.body()).contains("\"NATURE\"", "\"location.crossStreet\"");
    var set =
        put(
            before.etag(),
            List.of(
                rule("LANGUAGE", null, null, "REQUIRED"),
                rule("LANGUAGE", "suicide threat", "TEXT_911", "HIDDEN"),
                rule("CALLBACK", "", "OFFICER", "REQUIRED")));
    assertThat(set.status()).as(set.body()).isEqualTo(200);
    assertThat(rules(set))
        .containsExactly(
            "CALLBACK null OFFICER REQUIRED",
            "LANGUAGE SUICIDE THREAT TEXT_911 HIDDEN",
            "LANGUAGE null null REQUIRED");
    assertThat(rules(Rest.as("field-clinician").get("/call-screen"))).isEqualTo(rules(set));

    var same = put(set.etag(), List.copyOf(asGiven(set)));
    assertThat(same.etag()).as("it is so already").isEqualTo(set.etag());
    var less = put(set.etag(), List.of(rule("LANGUAGE", null, null, "HIDDEN")));
    assertThat(rules(less)).containsExactly("LANGUAGE null null HIDDEN");
    assertThat(put(set.etag(), List.of()).status()).isEqualTo(412);
    assertThat(MANAGER.put("/call-screen", "{\"rules\":[]}", null).status()).isEqualTo(428);
  }

  private static List<Map<String, String>> asGiven(Reply reply) {
    return reply.json().getAsJsonArray("rules").asList().stream()
        .map(rule -> rule.getAsJsonObject())
        .map(
            rule ->
                rule(
                    Reply.text(rule, "field"),
                    Reply.text(rule, "nature"),
                    Reply.text(rule, "channel"),
                    Reply.text(rule, "use")))
        .toList();
  }

  @Test
  void what_cannot_be_set_is_refused_by_its_field() {
    var none = rule("CROSS_STREET", null, null, "HIDDEN");
    assertThat(put(List.of(none, rule("ADDRESS", null, null, "HIDDEN"))).fields())
        .containsExactly("rules[1].use");
    assertThat(put(List.of(rule("NATURE", null, null, "SHOWN"))).fields())
        .containsExactly("rules[0].use");
    assertThat(put(List.of(rule("INTERPRETER", null, null, "REQUIRED"))).fields())
        .containsExactly("rules[0].use");
    assertThat(put(List.of(rule("LANGUAGE", "NO SUCH", null, "HIDDEN"))).fields())
        .containsExactly("rules[0].nature");
    assertThat(put(List.of(none, rule("CROSS_STREET", " ", null, "REQUIRED"))).fields())
        .containsExactly("rules[1].field");
    assertThat(put(List.of(rule(null, null, null, "HIDDEN"))).fields())
        .containsExactly("rules[0].field");
    assertThat(put(List.of(rule("WEAPON", null, null, "HIDDEN"))).status()).isBetween(400, 422);
    assertThat(rules(MANAGER.get("/call-screen"))).isEmpty();
  }

  @Test
  void a_change_is_in_the_trail_with_what_it_said_before() {
    put(List.of(rule("LANGUAGE", null, "OFFICER", "REQUIRED")));
    put(List.of(rule("LANGUAGE", null, "OFFICER", "HIDDEN")));
    var changes =
        Sql.text(
            "select changes from coresponse_trail.audit_entry where act = 'ScreenRulesChanged'"
                + " order by id desc limit 1");
    assertThat(changes).contains("language / * / OFFICER", "REQUIRED", "HIDDEN");
  }

  @Test
  void two_who_change_it_at_once_do_not_overwrite_each_other() {
    var read = MANAGER.get("/call-screen").etag();
    var answers =
        Together.run(
            4,
            one ->
                put(
                    read,
                    List.of(
                        rule("CROSS_STREET", null, one % 2 == 0 ? null : "OFFICER", "HIDDEN"))));
    assertThat(answers).extracting(Reply::status).containsOnly(200, 412);
    assertThat(answers).filteredOn(reply -> reply.status() == 200).hasSize(1);
  }

  /** A call that is told is taken in: the rules are for those who can still ask. */
  @Test
  void a_call_that_comes_by_rest_is_never_refused_for_them() {
    put(
        List.of(
            rule("CALLBACK", null, null, "REQUIRED"),
            rule("LANGUAGE", "WELFARE CHECK", null, "REQUIRED"),
            rule("ADDRESS", null, "WIRELESS_911", "REQUIRED")));
    assertThat(Given.call().posted().status()).isEqualTo(201);
    assertThat(Given.call().by("call-taker").with("source", "desk").posted().status())
        .isEqualTo(201);
    put(List.of(rule("CALLER_NAME", null, null, "HIDDEN")));
    var named = Given.call().with("callerName", "Renee Alston").taken();
    assertThat(Rest.as("dispatcher").get("/calls/" + named).text("callerName"))
        .isEqualTo("Renee Alston");
  }
}
