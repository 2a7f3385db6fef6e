package org.coresponse.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How agreements stand, day by day, and how an agency stands with a kind of them. */
class AgreementStateTest {
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate END = LocalDate.of(2027, 1, 1);

  @Test
  void it_holds_from_its_first_day_until_the_day_before_it_expires() {
    assertThat(on(FROM.minusDays(1), END)).isEqualTo(AgreementState.NOT_BEGUN);
    assertThat(on(FROM, END)).isEqualTo(AgreementState.IN_FORCE);
    assertThat(on(END.minusDays(1), END)).isEqualTo(AgreementState.ENDING);
    assertThat(on(END, END)).isEqualTo(AgreementState.LAPSED);
  }

  @Test
  void it_is_shown_as_ending_from_ninety_days_before() {
    assertThat(on(END.minusDays(91), END)).isEqualTo(AgreementState.IN_FORCE);
    assertThat(on(END.minusDays(90), END)).isEqualTo(AgreementState.ENDING);
  }

  @Test
  void a_memorandum_without_an_end_holds_for_good() {
    assertThat(on(FROM.plusYears(40), null)).isEqualTo(AgreementState.IN_FORCE);
  }

  @Test
  void what_nobody_confirmed_counts_for_nothing_and_what_was_ended_stays_ended() {
    assertThat(AgreementState.on(FROM, FROM, END, false, null, false))
        .isEqualTo(AgreementState.NOT_CONFIRMED);
    var ended = FROM.plusDays(10);
    assertThat(AgreementState.on(ended, FROM, END, true, ended, false))
        .isEqualTo(AgreementState.ENDED);
    assertThat(AgreementState.on(ended, FROM, END, true, ended, true))
        .isEqualTo(AgreementState.REPLACED);
    assertThat(AgreementState.on(ended.minusDays(1), FROM, END, true, ended, true))
        .isEqualTo(AgreementState.ENDING);
  }

  @Test
  void the_worst_agreement_that_stands_says_how_the_kind_stands() {
    var lapsed = row(AgreementState.LAPSED, null);
    var ending = row(AgreementState.ENDING, 12L);
    var later = row(AgreementState.ENDING, 40L);
    var ended = row(AgreementState.ENDED, null);
    assertThat(standing(later, ending).daysLeft()).isEqualTo(12);
    assertThat(standing(ending, lapsed).state()).isEqualTo(AgreementState.LAPSED);
    assertThat(standing(ended).state()).isEqualTo(AgreementState.MISSING);
    assertThat(KindStanding.of(AgreementKind.BAA, List.of(ending)).state())
        .isEqualTo(AgreementState.MISSING);
  }

  private static AgreementState on(LocalDate day, LocalDate expires) {
    return AgreementState.on(day, FROM, expires, true, null, false);
  }

  private static KindStanding standing(AgreementRow... rows) {
    return KindStanding.of(AgreementKind.INSURANCE, List.of(rows));
  }

  private static AgreementRow row(AgreementState state, Long daysLeft) {
    return new AgreementRow(
        1,
        AgreementKind.INSURANCE,
        "Liability",
        null,
        FROM,
        END,
        Instant.EPOCH,
        "Given",
        false,
        Instant.EPOCH,
        "Given",
        null,
        null,
        null,
        null,
        null,
        state,
        daysLeft,
        List.of());
  }
}
