package org.coresponse.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredLetterTest {
  private static final Instant NOW = Instant.parse("2027-03-14T06:59:00Z");

  private final StoredLetter letter = new StoredLetter();

  @BeforeEach
  void is_a_row() throws Exception {
    field("id").set(letter, 17L);
  }

  @Test
  void who_takes_it_has_it_alone_for_five_minutes() throws Exception {
    assertThat(letter.take(NOW).attempt()).isOne();
    assertThat(field("nextAttemptAt").get(letter)).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
    assertThat(letter.isTaken(1)).isTrue();
    letter.take(NOW.plus(Duration.ofMinutes(6)));
    assertThat(letter.isTaken(1)).isFalse();
    assertThat(letter.isTaken(2)).isTrue();
  }

  @Test
  void what_could_not_be_sent_waits_and_is_given_up_after_the_last_try() throws Exception {
    for (var tries = 1; tries < BackOff.MOST_TRIES; tries++) {
      letter.take(NOW);
      letter.notSent(DeliveryFault.UNREACHABLE, NOW);
      assertThat(letter.isGivenUp()).isFalse();
      assertThat(field("nextAttemptAt").get(letter)).isEqualTo(NOW.plus(BackOff.after(tries)));
    }
    letter.take(NOW);
    letter.notSent(DeliveryFault.UNREACHABLE, NOW);
    assertThat(letter.isGivenUp()).isTrue();
    assertThat(field("nextAttemptAt").get(letter)).isNull();
  }

  @Test
  void an_address_that_nobody_knows_is_given_up_at_once() {
    letter.take(NOW);
    letter.notSent(DeliveryFault.ADDRESS_REFUSED, NOW);
    assertThat(letter.isGivenUp()).isTrue();
  }

  @Test
  void given_up_it_can_be_sent_again_with_all_its_tries_and_otherwise_not() throws Exception {
    assertThatThrownBy(() -> letter.sendAgain(NOW)).isInstanceOf(LetterNotGivenUpException.class);
    letter.take(NOW);
    letter.notSent(DeliveryFault.ADDRESS_REFUSED, NOW);
    letter.sendAgain(NOW);
    assertThat(letter.isGivenUp()).isFalse();
    assertThat(field("nextAttemptAt").get(letter)).isEqualTo(NOW);
    assertThat(letter.take(NOW).attempt()).isOne();
    letter.sent(NOW);
    assertThatThrownBy(() -> letter.sendAgain(NOW)).isInstanceOf(LetterNotGivenUpException.class);
  }

  @Test
  void an_address_is_shown_without_what_names_its_owner() {
    assertThat(LetterRow.masked("ana.rivera@agency.example")).isEqualTo("a…@agency.example");
    assertThat(LetterRow.masked("al@agency.example")).isEqualTo("…@agency.example");
    assertThat(LetterRow.masked("no address")).isEqualTo("…");
    assertThat(
            new DueLetter(17, "ana@agency.example", null, null, null, null, null, null, 2)
                .toString())
        .isEqualTo("letter 17, try 2");
  }

  private static Field field(String name) throws NoSuchFieldException {
    var field = StoredLetter.class.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }
}
