package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Mailbox;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters go by mail, once, say nothing of anybody, and are not lost when nobody takes them. */
@InTheCity
@RunAsClient
class LettersHttpIT {
  private static final Instant NOW = Instant.parse("2027-05-01T12:00:00Z");
  private static final String ADDRESS = "ana.rivera@agency.example";

  private final Mailbox ana = Mailbox.of(ADDRESS);

  @BeforeEach
  void no_letter_waits() throws Exception {
    Outside.emptyTables();
    Outside.clockAt(NOW);
    Mailbox.serverBack();
  }

  @Test
  void a_letter_says_that_something_is_to_be_done_and_where_and_nothing_else() {
    assertThat(ana.post("own")).isTrue();
    assertThat(ana.post("agency", "SPANISH", "CREDENTIAL_LAPSED", "AGENCY")).isTrue();
    assertThat(ana.letters()).isEmpty();
    assertThat(Mailbox.send()).isEqualTo(2);
    var letters = ana.letters();
    assertThat(letters).hasSize(2);
    var own = letters.get(0);
    assertThat(own.subject())
        .isEqualTo("Coresponse: something needs your attention by June 30, 2027");
    assertThat(own.body().replace("\r", "").strip())
        .isEqualTo(
            """
            Something in your record needs your attention in Coresponse by June 30, 2027.

            Sign in to see what it is and what to do:
            %s/app/home.xhtml

            This letter says no more on purpose. Nobody reads answers to it."""
                .formatted(Outside.settings().web()));
    assertThat(own.header("From")).isEqualTo("coresponse@localhost");
    assertThat(own.header("Auto-Submitted")).isEqualTo("auto-generated");
    assertThat(own.header("Content-Language")).isEqualTo("en");
    assertThat(own.header("Message-ID")).startsWith("<letter.");
    assertThat(letters.get(1).subject())
        .isEqualTo("Coresponse: algo venció el 30 de junio de 2027");
    assertThat(letters.get(1).body()).startsWith("Algo en los expedientes de su agencia venció");
    assertThat(letters.get(1).header("Message-ID")).isNotEqualTo(own.header("Message-ID"));
  }

  @Test
  void the_same_letter_goes_once_though_many_post_it_at_a_time() {
    for (var round = 0; round < 3; round++) {
      var key = "credential-" + round;
      assertThat(Together.run(6, number -> ana.post(key))).containsOnlyOnce(true);
    }
    assertThat(ana.post("credential-0")).isFalse();
    assertThat(Sql.number("select count(*) from letter")).isEqualTo(3);
    assertThat(Mailbox.send()).isEqualTo(3);
    assertThat(Mailbox.send()).isZero();
    assertThat(ana.letters()).hasSize(3);
    assertThat(ana.post("credential-0")).isFalse();
  }

  @Test
  void the_trail_has_each_step_and_no_address() {
    ana.post("own");
    Mailbox.send();
    list("status=SENT");
    var trail =
        Sql.rows(
            "select act, actor_name, changes from coresponse_trail.audit_entry where subject_type ="
                + " 'letter' order by id");
    assertThat(trail)
        .extracting(line -> line.get(0))
        .containsExactly("LetterPosted", "LetterSent", "LettersListed");
    assertThat(trail.toString()).doesNotContain("rivera", "agency.example");
  }

  @Test
  void while_nobody_takes_mail_letters_wait_and_then_they_go() throws Exception {
    ana.post("first");
    ana.post("second");
    Mailbox.serverGone();
    assertThat(Mailbox.send()).isZero();
    // the second was not tried: it would have met the same
    assertThat(Sql.rows("select status, attempts, last_error from letter order by id").toString())
        .isEqualTo("[[WAITING, 1, UNREACHABLE], [WAITING, 0, null]]");
    Mailbox.serverBack();
    assertThat(Mailbox.send()).isOne();
    Outside.clockAt(NOW.plusSeconds(59));
    assertThat(Mailbox.send()).isZero();
    Outside.clockAt(NOW.plusSeconds(60));
    assertThat(Mailbox.send()).isOne();
    assertThat(ana.letters()).hasSize(2);
    assertThat(Sql.number("select count(*) from letter where status = 'SENT'")).isEqualTo(2);
  }

  @Test
  void after_the_last_try_a_letter_is_given_up_until_somebody_sends_it_again() throws Exception {
    ana.post("own");
    Mailbox.serverGone();
    Sql.write("update letter set attempts = 69 where id > 0");
    for (var hour = 0; hour < 3; hour++) {
      assertThat(list("status=WAITING").items()).hasSize(1);
      Outside.clockAt(NOW.plus(Duration.ofHours(hour)));
      assertThat(Mailbox.send()).isZero();
    }
    Outside.clockAt(NOW.plus(Duration.ofDays(30)));
    Mailbox.serverBack();
    assertThat(Mailbox.send()).isZero();
    var line = list("status=FAILED&kind=CREDENTIAL_LAPSES").items().get(0);
    assertThat(Reply.text(line, "attempts")).isEqualTo("72");
    assertThat(Reply.text(line, "lastError")).isEqualTo("UNREACHABLE");
    assertThat(Reply.text(line, "recipient")).isEqualTo("a…@agency.example");
    var id = Reply.text(line, "id");
    assertThat(
            Sql.number(
                "select count(*) from coresponse_trail.audit_entry where act = ?"
                    + " and subject_number = ?",
                "LetterGivenUp",
                id))
        .isOne();

    var again = sendAgain("system-admin", id);
    assertThat(again.status()).as(again.body()).isEqualTo(202);
    assertThat(again.text("status")).isEqualTo("WAITING");
    assertThat(again.text("attempts")).isEqualTo("0");
    var twice = sendAgain("program-manager", id);
    assertThat(twice.status()).isEqualTo(409);
    assertThat(twice.problem()).isEqualTo("letter-not-given-up");
    assertThat(Mailbox.send()).isOne();
    assertThat(ana.letters()).hasSize(1);
    assertThat(sendAgain("program-manager", id).status()).isEqualTo(409);
  }

  @Test
  void an_address_that_is_none_is_given_up_at_once_and_holds_up_nobody() {
    Mailbox.of("not an address").post("wrong");
    Mailbox.of("ana@agency.example\r\nBcc: all@agency.example").post("sly");
    ana.post("right");
    assertThat(Mailbox.send()).isOne();
    assertThat(ana.letters()).hasSize(1);
    assertThat(list("status=FAILED").items())
        .extracting(line -> Reply.text(line, "lastError"))
        .containsExactly("ADDRESS_REFUSED", "ADDRESS_REFUSED");
  }

  @Test
  void who_took_a_letter_and_died_leaves_it_to_the_next_after_five_minutes() throws Exception {
    ana.post("own");
    Sql.write(
        "update letter set attempts = 1, next_attempt_at = '2027-05-01 12:05:00' where id > 0");
    assertThat(Mailbox.send()).isZero();
    Outside.clockAt(NOW.plus(Duration.ofMinutes(5)));
    assertThat(Mailbox.send()).isOne();
    assertThat(ana.letters()).hasSize(1);
  }

  @Test
  void the_list_has_pages_and_filters_and_both_ways_into_it_are_indexed() {
    for (var key : List.of("1", "2", "3")) {
      ana.post(key);
    }
    ana.post("4", "ENGLISH", "CREDENTIAL_LAPSED", "PROGRAMME");
    assertThat(list("size=3").items()).hasSize(3);
    assertThat(list("size=3&page=1").items()).hasSize(1);
    assertThat(list("kind=CREDENTIAL_LAPSED").text("total")).isEqualTo("1");
    assertThat(list("status=SENT").items()).isEmpty();
    assertThat(list("status=NEVER").status()).isEqualTo(400);
    assertThat(
            Sql.rows(
                    "explain select id from letter where status = 'WAITING' and next_attempt_at <="
                        + " '2027-05-01' order by next_attempt_at, id limit 1")
                .toString())
        .contains("ix_letter_due");
  }

  private static Reply list(String query) {
    return Rest.as("program-manager").get("/letters?" + query);
  }

  private static Reply sendAgain(String user, String id) {
    return Rest.as(user).post("/letters/" + id + "/attempts", null);
  }
}
