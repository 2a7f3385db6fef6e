package org.coresponse.premises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.coresponse.search.CallOrigin;
import org.coresponse.security.Actor;
import org.junit.jupiter.api.Test;

class CautionFlagTest {
  private static final Instant START = Instant.parse("2026-11-01T12:00:00Z");
  private static final Instant END = Instant.parse("2027-03-01T12:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final Duration MICRO = Duration.ofNanos(1_000);
  private static final Actor ONE = new Actor("one", "One", Set.of(), "");
  private static final Actor OTHER = new Actor("other", "Other", Set.of(), "");
  private static final String REASON = "The dog was taken away.";

  private final CautionFlag flag =
      new CautionFlag(
          new AddCaution("c-1", null, "5 Elm St", "animal", "Dog", "Unit 413", START, END),
          new CallOrigin(null, "5 Elm St"),
          START,
          ONE,
          NOW);

  @Test
  void it_holds_from_its_start_and_no_longer_at_the_instant_of_its_end() {
    assertThat(flag.holdsAt(START.minus(MICRO))).isFalse();
    assertThat(flag.holdsAt(START)).isTrue();
    assertThat(flag.holdsAt(END.minus(MICRO))).isTrue();
    assertThat(flag.holdsAt(END)).isFalse();
  }

  @Test
  void it_holds_no_longer_from_the_instant_somebody_ended_it() {
    assertThat(flag.end(REASON, OTHER, NOW)).isTrue();
    assertThat(flag.holdsAt(NOW.minus(MICRO))).isTrue();
    assertThat(flag.holdsAt(NOW)).isFalse();
    assertThat(row().over()).isEqualTo(NOW);
    assertThat(row().endedBy()).isEqualTo("Other");
  }

  @Test
  void it_ends_once_and_the_same_ending_again_changes_nothing() {
    flag.end(REASON, ONE, NOW);
    assertThat(flag.end(REASON, ONE, NOW.plusSeconds(5))).isFalse();
    assertThat(row().endedAt()).isEqualTo(NOW);
    assertThatThrownBy(() -> flag.end("For another reason.", ONE, NOW.plusSeconds(5)))
        .isInstanceOf(CautionEndedException.class);
    assertThatThrownBy(() -> flag.end(REASON, OTHER, NOW.plusSeconds(5)))
        .isInstanceOf(CautionEndedException.class);
  }

  @Test
  void what_has_ended_of_itself_is_not_ended_by_anybody() {
    assertThatThrownBy(() -> flag.end(REASON, ONE, END)).isInstanceOf(CautionEndedException.class);
  }

  @Test
  void a_masked_reader_sees_that_and_until_when_and_not_what_and_where() {
    flag.end(REASON, ONE, NOW);
    var masked = flag.row(NOW, true, "US");
    assertThat(masked.kind()).isEqualTo("animal");
    assertThat(masked.addedBy()).isEqualTo("One");
    assertThat(masked.endsAt()).isEqualTo(END);
    assertThat(masked.text()).isNull();
    assertThat(masked.source()).isNull();
    assertThat(masked.address()).isNull();
    assertThat(masked.endReason()).isNull();
    assertThat(masked.masked()).isTrue();
  }

  private CautionRow row() {
    return flag.row(NOW, false, "US");
  }
}
