package org.coresponse.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.clinicians.ProgrammePart.CO_RESPONSE;
import static org.coresponse.clinicians.ProgrammePart.DIVERSION;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.clinicians.Standing;
import org.coresponse.credentials.CredentialPurpose;
import org.coresponse.credentials.Holding;
import org.coresponse.credentials.Requirement;
import org.coresponse.credentials.WorkFacts;
import org.coresponse.roster.ShiftRow;
import org.junit.jupiter.api.Test;

class AvailabilityTest {
  private static final Instant NOW = Instant.parse("2026-11-21T19:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final List<Requirement> ASKED =
      List.of(
          new Requirement(CO_RESPONSE.role(), CredentialPurpose.LICENCE, DAY.minusYears(9), null));
  private static final Holding GOOD = licence(DAY.plusDays(1));
  private static final Holding LAPSED = licence(DAY.minusDays(3));

  private static Holding licence(LocalDate expires) {
    var issued = expires.minusYears(2);
    return new Holding(
        "LCSW", CredentialPurpose.LICENCE, false, true, issued, expires, issued, null);
  }

  private static Standing rivera(Set<ProgrammePart> cleared, Holding... licences) {
    var roles = cleared.stream().map(ProgrammePart::role).collect(Collectors.toSet());
    var facts = new WorkFacts(DAY.minusYears(1), null, roles, List.of(licences), List.of());
    return new Standing(7, 1, "pcc", "Piedmont", "sub", "Elena Rivera", facts, ASKED);
  }

  private static List<ShiftRow> onShift(ProgrammePart part) {
    return List.of(
        new ShiftRow(
            7L, part.role(), NOW.minus(Duration.ofHours(1)), NOW.plus(Duration.ofHours(1))));
  }

  private static Availability of(Standing who, List<ShiftRow> shifts, String busyWith) {
    return Availability.of(who, CO_RESPONSE, shifts, busyWith, NOW, DAY);
  }

  @Test
  void whoever_is_cleared_licensed_on_shift_and_free_can_be_sent() {
    var availability = of(rivera(Set.of(CO_RESPONSE), GOOD), onShift(CO_RESPONSE), null);
    assertThat(availability.free()).isTrue();
    assertThat(availability.asKept(NOW)).isEqualTo("granted at 2026-11-21T19:00:00Z");
  }

  @Test
  void a_lapsed_licence_stands_against_it_and_says_since_when() {
    var availability = of(rivera(Set.of(CO_RESPONSE), LAPSED), onShift(CO_RESPONSE), null);
    assertThat(availability.obstacles()).containsExactly(Obstacle.LICENCE_LAPSED);
    assertThat(availability.lapsedOn()).isEqualTo(DAY.minusDays(3));
  }

  @Test
  void without_a_licence_nobody_is_sent() {
    assertThat(of(rivera(Set.of(CO_RESPONSE)), onShift(CO_RESPONSE), null).obstacles())
        .containsExactly(Obstacle.NO_LICENCE);
  }

  @Test
  void without_clearance_for_the_part_nobody_is_sent() {
    assertThat(of(rivera(Set.of(DIVERSION), GOOD), onShift(CO_RESPONSE), null).obstacles())
        .containsExactly(Obstacle.NOT_CLEARED);
  }

  @Test
  void off_shift_nobody_is_sent() {
    assertThat(of(rivera(Set.of(CO_RESPONSE), GOOD), List.of(), null).obstacles())
        .containsExactly(Obstacle.OFF_SHIFT);
  }

  @Test
  void a_shift_at_another_part_is_off_shift_here() {
    var both = rivera(Set.of(CO_RESPONSE, DIVERSION), GOOD);
    assertThat(of(both, onShift(DIVERSION), null).obstacles()).containsExactly(Obstacle.OFF_SHIFT);
  }

  @Test
  void a_shift_that_ends_now_is_over() {
    var ending = List.of(new ShiftRow(7L, CO_RESPONSE.role(), NOW.minusSeconds(60), NOW));
    assertThat(of(rivera(Set.of(CO_RESPONSE), GOOD), ending, null).obstacles())
        .containsExactly(Obstacle.OFF_SHIFT);
  }

  @Test
  void whoever_is_on_an_incident_is_not_sent_to_another() {
    var availability = of(rivera(Set.of(CO_RESPONSE), GOOD), onShift(CO_RESPONSE), "20261121-0041");
    assertThat(availability.obstacles()).containsExactly(Obstacle.BUSY);
    assertThat(availability.busyWith()).isEqualTo("20261121-0041");
  }

  @Test
  void all_obstacles_are_told_in_the_order_of_the_enum() {
    var availability = of(rivera(Set.of(DIVERSION), LAPSED), List.of(), "20261121-0041");
    assertThat(availability.obstacles())
        .containsExactly(
            Obstacle.NOT_CLEARED, Obstacle.LICENCE_LAPSED, Obstacle.OFF_SHIFT, Obstacle.BUSY)
        .isSorted();
    assertThat(availability.asKept(NOW))
        .isEqualTo("NOT_CLEARED,LICENCE_LAPSED,OFF_SHIFT,BUSY at 2026-11-21T19:00:00Z");
  }
}
