package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Beside what is recommended stands what was possible as of that second. */
@InTheCity
@RunAsClient
class FallbackHttpIT {
  @BeforeEach
  void nobody_is_on_duty() throws Exception {
    Outside.emptyTables();
  }

  @Test
  void with_nobody_on_duty_the_chain_is_gone_down_and_each_step_says_why() {
    var made = armed();
    assertThat(made.text("mode")).isEqualTo("COR");
    assertThat(made.text("possible.mode")).isEqualTo("POLICE_CIT");
    assertThat(made.text("possible.knownHere")).isEqualTo("false");
    assertThat(made.json().getAsJsonObject("possible").get("skipped").toString())
        .isEqualTo("[{\"mode\":\"COR\",\"why\":\"NOBODY_ON_DUTY\"}]");
    assertThat(
            Sql.number(
                "select count(*) from assessment where id = ? and mode = 'COR' and possible_mode ="
                    + " 'POLICE_CIT' and steps_skipped = 'COR:NOBODY_ON_DUTY'",
                made.text("id")))
        .isOne();
  }

  @Test
  void who_is_on_duty_and_free_makes_it_possible_and_who_is_busy_does_not() {
    var clinician = Given.clinician("Kette").clearedFor("CO_RESPONSE").licensed().onShift();
    var first = armed();
    assertThat(first.text("possible.mode")).isEqualTo("COR");
    assertThat(first.text("possible.knownHere")).isEqualTo("true");
    var sent =
        Rest.as("dispatcher")
            .post(
                "/incidents/" + first.text("incident") + "/responses",
                Rest.body("clinician", clinician, "mode", "COR"));
    assertThat(sent.status()).as(sent.body()).isEqualTo(201);
    var second = armed();
    assertThat(second.text("possible.mode")).isEqualTo("POLICE_CIT");
    assertThat(second.json().getAsJsonObject("possible").get("skipped").toString())
        .contains("ALL_BUSY");
    var read = Rest.as("dispatcher").get("/calls/" + first.text("call") + "/assessments");
    assertThat(Reply.text(read.list().get(0).getAsJsonObject(), "possible.mode"))
        .as("what was possible then stays")
        .isEqualTo("COR");
  }

  @Test
  void of_police_and_ambulance_no_crew_is_known_here() {
    var number = Given.call().nature("WELFARE CHECK").taken();
    var made =
        Rest.as("call-taker")
            .post(
                "/calls/" + number + "/assessments", Rest.body("safety", Map.of("medical", "YES")));
    assertThat(made.text("possible.mode")).isEqualTo(made.text("mode"));
    assertThat(made.text("possible.knownHere")).isEqualTo("false");
    assertThat(made.json().getAsJsonObject("possible").getAsJsonArray("skipped")).isEmpty();
  }

  private static Reply armed() {
    var number = Given.call().nature("SUICIDE THREAT").taken();
    var made =
        Rest.as("call-taker")
            .post(
                "/calls/" + number + "/assessments",
                Rest.body("safety", Map.of("weapon", "IN_HAND_OR_REACH")));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made;
  }
}
