package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.coresponse.support.Eventually;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.coresponse.support.Trail;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is there, who is gone, and that each is told once. */
@InTheCity
@RunAsClient
class PresenceHttpIT {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final String SETTING = "/it/setting?key=coresponse.lost.after";
  private static final String WHO = "call-taker";

  private long mark;

  @BeforeEach
  void a_minute_is_long() throws Exception {
    Outside.send("PUT", SETTING + "&value=PT1M", null);
    Sql.write("delete from presence");
    mark = Trail.newest();
  }

  @AfterEach
  void as_it_was() throws Exception {
    Outside.send("DELETE", SETTING, null);
  }

  @Test
  void one_who_was_never_seen_is_not_known_and_not_lost() throws Exception {
    assertThat(state()).isEqualTo("UNKNOWN");
    assertThat(beat("auditor", "covered=false", "same-origin")).isEqualTo(204);
    assertThat(state()).isEqualTo("UNKNOWN");
  }

  @Test
  void one_of_whom_nothing_is_heard_for_a_minute_is_lost_and_it_is_told_once() throws Exception {
    beat();
    assertThat(state()).isEqualTo("HERE");
    Outside.clockAt(Instant.now().plusSeconds(40));
    assertThat(state()).isEqualTo("HERE");
    Outside.clockAt(Instant.now().plusSeconds(75));
    Together.run(4, number -> tell());
    Eventually.within(SOON, () -> told().equals(List.of("PersonGone cause: null > LOST")));
    assertThat(state()).isEqualTo("LOST");
    Together.run(4, number -> tell());
    assertThat(told()).hasSize(1);
  }

  @Test
  void one_who_was_lost_and_is_seen_again_is_back() throws Exception {
    beat();
    Outside.clockAt(Instant.now().plusSeconds(75));
    Eventually.within(SOON, () -> told().size() == 1);
    beat();
    assertThat(state()).isEqualTo("HERE");
    Eventually.within(
        SOON, () -> told().equals(List.of("PersonGone cause: null > LOST", "PersonBack ")));
  }

  @Test
  void a_covered_screen_is_told_and_one_who_signs_in_again_is_there() throws Exception {
    beat();
    assertThat(beat(WHO, "covered=true", "same-origin")).isEqualTo(204);
    assertThat(state()).isEqualTo("COVERED");
    Eventually.within(SOON, () -> told().equals(List.of("PersonGone cause: null > COVERED")));
    Outside.clockAt(Instant.now().plusSeconds(600));
    assertThat(state()).isEqualTo("COVERED");
    beat();
    assertThat(state()).isEqualTo("HERE");
    Together.run(2, number -> tell());
    assertThat(told()).as("no second word").hasSize(1);
  }

  @Test
  void one_who_signs_out_is_out_at_once() throws Exception {
    beat();
    Outside.send("POST", "/sign-out", WHO, null, "Sec-Fetch-Site", "same-origin");
    assertThat(state()).isEqualTo("OUT");
    Eventually.within(SOON, () -> told().equals(List.of("PersonGone cause: null > SIGNED_OUT")));
  }

  @Test
  void a_page_of_another_site_and_a_machine_say_nothing() throws Exception {
    assertThat(beat(WHO, "covered=true", "cross-site")).isEqualTo(403);
    assertThat(beat(null, "covered=false", "same-origin")).isEqualTo(401);
    beat("cad-system", "covered=false", "same-origin");
    assertThat(Sql.number("select count(*) from presence")).isZero();
  }

  private static void beat() throws Exception {
    assertThat(beat(WHO, "covered=false", "same-origin")).isEqualTo(204);
  }

  private static int beat(String user, String query, String site) throws Exception {
    return Outside.send("POST", "/app/presence?" + query, user, null, "Sec-Fetch-Site", site)
        .statusCode();
  }

  private static String state() throws Exception {
    return Outside.send("GET", "/it/presence?subject=" + Given.subject(WHO), null).body();
  }

  private static int tell() {
    try {
      var told = Outside.send("POST", "/it/presence?subject=" + Given.subject(WHO), null);
      assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
      return told.statusCode();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the trail has of this person since the test began. */
  private List<String> told() {
    return Trail.lines(mark).stream()
        .filter(line -> Reply.text(line, "act").startsWith("Person"))
        .filter(line -> Given.subject(WHO).equals(Reply.text(line, "on")))
        .map(line -> Reply.text(line, "act") + " " + String.join(", ", Trail.changes(line)))
        .toList();
  }
}
