package org.coresponse.clinicians;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.clinicians.ProgrammePart.CO_RESPONSE;
import static org.coresponse.clinicians.ProgrammePart.DIVERSION;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RightToWorkTest {
  private static final LocalDate EXPIRY = LocalDate.of(2026, 6, 30);

  private static LicenceRow licence(LocalDate issued, LocalDate expires) {
    return new LicenceRow(LicenceType.LCSW, "C-1", "NCSWCLB", issued, expires);
  }

  private static Standing rivera(LicenceRow... licences) {
    return new Standing(
        1, 1, "pcc", "Piedmont", "sub", "Elena Rivera", Set.of(CO_RESPONSE), List.of(licences));
  }

  private static Standing licensed() {
    return rivera(licence(EXPIRY.minusYears(2), EXPIRY));
  }

  @Test
  void the_day_before_expiry_is_a_day_of_work() {
    var right = RightToWork.of(licensed(), CO_RESPONSE, EXPIRY.minusDays(1));
    assertThat(right.granted()).isTrue();
    assertThat(right.lapsedOn()).isNull();
  }

  @Test
  void on_the_day_of_expiry_nobody_works() {
    assertThat(RightToWork.of(licensed(), CO_RESPONSE, EXPIRY))
        .isEqualTo(new RightToWork(List.of(Lack.LICENCE_LAPSED), EXPIRY));
  }

  @Test
  void nor_on_the_day_after_it() {
    assertThat(RightToWork.of(licensed(), CO_RESPONSE, EXPIRY.plusDays(1)))
        .isEqualTo(new RightToWork(List.of(Lack.LICENCE_LAPSED), EXPIRY));
  }

  @Test
  void the_day_of_issue_is_the_first_day_of_work() {
    var issued = EXPIRY.minusYears(2);
    assertThat(RightToWork.of(licensed(), CO_RESPONSE, issued).granted()).isTrue();
    assertThat(RightToWork.of(licensed(), CO_RESPONSE, issued.minusDays(1)).lacks())
        .containsExactly(Lack.NO_LICENCE);
  }

  @Test
  void another_part_of_the_programme_needs_its_own_clearance() {
    assertThat(RightToWork.of(licensed(), DIVERSION, EXPIRY.minusDays(1)).lacks())
        .containsExactly(Lack.NOT_CLEARED);
  }

  @Test
  void without_any_licence_nobody_works() {
    assertThat(RightToWork.of(rivera(), CO_RESPONSE, EXPIRY))
        .isEqualTo(new RightToWork(List.of(Lack.NO_LICENCE), null));
  }

  @Test
  void one_good_licence_among_several_is_enough() {
    var renewed =
        rivera(
            licence(EXPIRY.minusYears(2), EXPIRY),
            licence(EXPIRY.minusDays(20), EXPIRY.plusYears(2)));
    assertThat(RightToWork.of(renewed, CO_RESPONSE, EXPIRY.plusDays(1)).granted()).isTrue();
  }

  @Test
  void of_several_lapsed_licences_the_last_says_since_when() {
    var lapsed =
        rivera(
            licence(EXPIRY.minusYears(4), EXPIRY.minusYears(2)),
            licence(EXPIRY.minusYears(2), EXPIRY));
    assertThat(RightToWork.of(lapsed, CO_RESPONSE, EXPIRY.plusDays(5)).lapsedOn())
        .isEqualTo(EXPIRY);
  }

  @Test
  void a_licence_that_begins_later_does_not_hide_that_the_former_lapsed() {
    var gap =
        rivera(
            licence(EXPIRY.minusYears(2), EXPIRY),
            licence(EXPIRY.plusDays(10), EXPIRY.plusYears(2)));
    assertThat(RightToWork.of(gap, CO_RESPONSE, EXPIRY.plusDays(3)))
        .isEqualTo(new RightToWork(List.of(Lack.LICENCE_LAPSED), EXPIRY));
  }

  @Test
  void everything_that_is_missing_is_told() {
    assertThat(RightToWork.of(licensed(), DIVERSION, EXPIRY).lacks())
        .containsExactly(Lack.NOT_CLEARED, Lack.LICENCE_LAPSED);
  }
}
