package org.coresponse.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponse.bench.Chaos.Act;
import org.coresponse.bench.Chaos.Done;
import org.coresponse.bench.ChaosAccount.Outage;
import org.coresponse.bench.ChaosAccount.Passed;
import org.junit.jupiter.api.Test;

/** The account of the chaos finds what it is there to find. */
class ChaosAccountTest {
  private static final Instant TEN = Instant.parse("2026-11-27T10:00:00Z");
  private static final Done CALL = new Done(Act.CALL, "C-1");
  private static final Done ACCEPTED = new Done(Act.ACCEPTED, "7");

  private static ChaosAccount kept(Map<Done, Long> kept) {
    return new ChaosAccount(Set.of(CALL, ACCEPTED), kept, List.of(), List.of());
  }

  private static ChaosAccount passed(List<Outage> outages, Passed... passed) {
    return new ChaosAccount(Set.of(), Map.of(), List.of(passed), outages);
  }

  private static Passed offer(long afterMillis) {
    return new Passed("r7", "OFFER", TEN, TEN.plusMillis(afterMillis));
  }

  private static Outage outage(long fromSeconds, long toSeconds) {
    return new Outage(TEN.plusSeconds(fromSeconds), TEN.plusSeconds(toSeconds));
  }

  @Test
  void what_was_acknowledged_and_is_not_there_is_lost() {
    assertThat(kept(Map.of(CALL, 1L, ACCEPTED, 1L)).lost()).isEmpty();
    assertThat(kept(Map.of(ACCEPTED, 1L)).lost()).containsExactly(CALL);
  }

  @Test
  void what_is_there_twice_is_doubled_though_nobody_was_told() {
    assertThat(kept(Map.of(CALL, 1L, ACCEPTED, 2L)).doubled()).containsExactly(ACCEPTED);
    var unheard = new Done(Act.CLOSED, "20261127-0001");
    assertThat(kept(Map.of(unheard, 2L)).doubled()).containsExactly(unheard);
  }

  @Test
  void an_offer_is_late_after_two_seconds() {
    assertThat(passed(List.of(), offer(2000)).late()).isEmpty();
    assertThat(passed(List.of(), offer(2001)).late()).containsExactly(offer(2001));
  }

  @Test
  void a_ring_is_never_a_late_return() {
    var ring = new Passed("i7", "ANSWER", TEN, TEN.plusSeconds(60));
    assertThat(passed(List.of(), ring).late()).isEmpty();
  }

  @Test
  void while_the_server_is_down_the_time_does_not_run() {
    var down = List.of(outage(-5, 20));
    assertThat(passed(down, offer(22_000)).late()).isEmpty();
    assertThat(passed(down, offer(22_001)).late()).hasSize(1);
    assertThat(passed(down, offer(20_500)).delays()).containsExactly(Duration.ofMillis(500));
    assertThat(passed(down, offer(19_000)).delays())
        .as("before the server said that it is ready")
        .containsExactly(Duration.ZERO);
  }

  @Test
  void an_outage_excuses_what_it_prevented_and_nothing_else() {
    assertThat(passed(List.of(outage(1, 20)), offer(21_000)).late())
        .as("killed within the two seconds")
        .isEmpty();
    assertThat(passed(List.of(outage(3, 20)), offer(21_000)).late())
        .as("killed when it was late already")
        .hasSize(1);
    assertThat(passed(List.of(outage(-20, -1)), offer(2001)).late())
        .as("up again before")
        .hasSize(1);
    assertThat(passed(List.of(outage(-5, 10), outage(11, 30)), offer(31_000)).late())
        .as("killed again at once")
        .isEmpty();
  }

  @Test
  void a_deadline_that_acts_again_is_counted() {
    assertThat(passed(List.of(), offer(1), new Passed("r8", "OFFER", TEN, TEN)).twice()).isZero();
    assertThat(passed(List.of(), offer(1), offer(900)).twice()).isOne();
    assertThat(
            passed(List.of(), offer(1), new Passed("r7", "OFFER", TEN.plusSeconds(60), TEN))
                .twice())
        .as("its next deadline")
        .isZero();
  }
}
