package org.coresponse.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.units.UnitStatus;
import org.coresponse.units.UnitTimeRow;
import org.junit.jupiter.api.Test;

class IncidentClockTest {
  private static final Instant RING = Instant.parse("2026-11-21T19:03:00Z");

  @Test
  void an_interval_runs_from_hop_to_hop() {
    var clock = clock(Map.of(Hop.RING, RING, Hop.ANSWER, RING.plusMillis(7500)));
    assertThat(clock.length(Interval.RING_TO_ANSWER)).isEqualTo(Duration.ofMillis(7500));
  }

  @Test
  void an_interval_without_one_of_its_ends_is_not_known() {
    assertThat(clock(Map.of()).intervals())
        .hasSameSizeAs(Interval.values())
        .allSatisfy(measured -> assertThat(measured.length()).isNull());
    for (var interval : Interval.values()) {
      assertThat(clock(Map.of(interval.from(), RING)).length(interval)).isNull();
      assertThat(clock(Map.of(interval.to(), RING)).length(interval)).isNull();
    }
  }

  @Test
  void an_end_before_its_beginning_is_told() {
    var clock = clock(Map.of(Hop.RING, RING, Hop.ANSWER, RING.minusSeconds(1)));
    var measured = clock.intervals().get(Interval.RING_TO_ANSWER.ordinal());
    assertThat(measured.length()).isEqualTo(Duration.ofSeconds(-1));
    assertThat(measured.negative()).isTrue();
    assertThat(clock.intervals()).filteredOn(IncidentClock.Measured::negative).hasSize(1);
  }

  @Test
  void the_first_who_comes_counts_and_the_last_who_goes() {
    var hops = new EnumMap<Hop, Instant>(Hop.class);
    var second = response(ResponseMode.COR, 10, 20, 40, 50);
    var first = response(ResponseMode.COR, 5, 30, 35, 90);
    var phone = response(ResponseMode.CCD_PHONE, 3, 4, null, 60);
    IncidentClocks.answer(hops, List.of(second, first, phone));
    assertThat(hops)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Hop.OFFER, at(3),
                Hop.ACCEPT, at(4),
                Hop.DISPATCH, at(5),
                Hop.ENROUTE, at(20),
                Hop.ARRIVE, at(35),
                Hop.CLEAR, at(90)));
  }

  @Test
  void nobody_is_clear_while_somebody_is_on_it() {
    var hops = new EnumMap<Hop, Instant>(Hop.class);
    IncidentClocks.answer(
        hops,
        List.of(response(ResponseMode.COR, 1, 2, 3, 4), response(ResponseMode.COR, 1, 2, 3, null)));
    assertThat(hops).doesNotContainKey(Hop.CLEAR);
  }

  @Test
  void units_of_others_count_where_no_crew_of_ours_was_sent() {
    var theirs =
        List.of(
            unit("E7", UnitStatus.ASSIGNED, 10),
            unit("M1", UnitStatus.ASSIGNED, 12),
            unit("M1", UnitStatus.ENROUTE, 20),
            unit("M1", UnitStatus.ON_SCENE, 30),
            unit("E7", UnitStatus.AVAILABLE, 40),
            unit("M1", UnitStatus.AVAILABLE, 50));
    var hops = new EnumMap<Hop, Instant>(Hop.class);
    IncidentClocks.answer(hops, theirs, List.of(response(ResponseMode.CCD_PHONE, 3, 4, null, 60)));
    assertThat(hops)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Hop.DISPATCH, at(10),
                Hop.ENROUTE, at(20),
                Hop.ARRIVE, at(30),
                Hop.CLEAR, at(50)));

    var without = new EnumMap<Hop, Instant>(Hop.class);
    IncidentClocks.answer(without, theirs, List.of(response(ResponseMode.COR, 1, 2, 3, 4)));
    assertThat(without).isEmpty();

    var busy = new EnumMap<Hop, Instant>(Hop.class);
    IncidentClocks.answer(busy, theirs.subList(0, 5), List.of());
    assertThat(busy).doesNotContainKey(Hop.CLEAR);
  }

  private static UnitTimeRow unit(String sign, UnitStatus status, int seconds) {
    return new UnitTimeRow("20261121-0042", sign, status, at(seconds));
  }

  private static IncidentClock clock(Map<Hop, Instant> hops) {
    return new IncidentClock("20261121-0042", hops);
  }

  private static Instant at(Integer seconds) {
    return seconds == null ? null : RING.plusSeconds(seconds);
  }

  private static ResponseRow response(
      ResponseMode mode, int assigned, Integer accepted, Integer arrived, Integer ended) {
    return new ResponseRow(
        1,
        0,
        "20261121-0042",
        mode,
        ended == null ? ResponseStatus.ON_SCENE : ResponseStatus.CLEARED,
        1L,
        "Test Person",
        at(assigned),
        at(accepted),
        at(arrived),
        at(ended),
        at(ended),
        null,
        ResponseWay.ASSIGNED,
        null,
        null);
  }
}
