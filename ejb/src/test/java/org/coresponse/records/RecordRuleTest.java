package org.coresponse.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.coresponse.platform.InvalidFieldException;
import org.junit.jupiter.api.Test;

/** What a record needs before it can be signed. */
class RecordRuleTest {
  private static final Referral SHELTER = new Referral("shelter", "Main Street", null);

  @Test
  void an_empty_record_says_everything_that_is_wanted_in_the_order_of_the_page() {
    assertThat(RecordRule.missing(RecordContent.EMPTY, null))
        .containsExactly("note", "outcome", "disposition", "risk", "policeAsked", "followUpWanted");
  }

  @Test
  void the_level_of_a_screen_stands_for_the_one_that_was_not_stated() {
    assertThat(RecordRule.missing(RecordContent.EMPTY, RiskLevel.LOW)).doesNotContain("risk");
  }

  @Test
  void doubt_is_an_answer() {
    assertThat(
            RecordRule.missing(
                record(
                    PhoneOutcome.RESOLVED_PHONE,
                    PoliceAsked.UNKNOWN,
                    RiskLevel.UNKNOWN,
                    false,
                    "Wants no call.",
                    null,
                    null,
                    List.of()),
                null))
        .isEmpty();
  }

  @Test
  void who_is_to_be_called_again_can_be_reached_and_who_is_not_has_a_reason() {
    assertThat(RecordRule.missing(followedUp(true, null, null, null), null))
        .containsExactly("reachBy", "reachAt");
    assertThat(RecordRule.missing(followedUp(true, null, ReachBy.TEXT, "919 555 0123"), null))
        .isEmpty();
    assertThat(RecordRule.missing(followedUp(false, null, ReachBy.TEXT, "919 555 0123"), null))
        .containsExactly("followUpReason");
    assertThat(RecordRule.missing(followedUp(false, "   ", null, null), null))
        .containsExactly("followUpReason");
  }

  @Test
  void an_outcome_is_not_what_the_record_does_not_show() {
    assertRefused("outcome", ended(PhoneOutcome.SAFETY_PLAN), false);
    assertAccepted(ended(PhoneOutcome.SAFETY_PLAN), true);
    assertRefused("outcome", ended(PhoneOutcome.REFERRED), true);
    assertAccepted(ended(PhoneOutcome.REFERRED, SHELTER), false);
    assertAccepted(ended(PhoneOutcome.RESOLVED_PHONE), false);
  }

  @Test
  void a_referral_names_its_service() {
    assertRefused(
        "referrals",
        ended(PhoneOutcome.REFERRED, SHELTER, new Referral(null, "Main Street", null)),
        false);
  }

  @Test
  void rows_of_nothing_are_nothing_and_what_was_typed_stays_as_it_was() {
    var kept = ended(PhoneOutcome.REFERRED, new Referral(" ", null, ""), SHELTER);
    assertThat(kept.referrals()).containsExactly(SHELTER);
    assertThat(kept.note()).isEqualTo(" Talked. ");
  }

  private static void assertRefused(String field, RecordContent given, boolean planned) {
    assertThatThrownBy(() -> RecordRule.requireConsistent(given, planned))
        .isInstanceOfSatisfying(
            InvalidFieldException.class, e -> assertThat(e.field()).isEqualTo(field));
  }

  private static void assertAccepted(RecordContent given, boolean planned) {
    assertThatCode(() -> RecordRule.requireConsistent(given, planned)).doesNotThrowAnyException();
  }

  private static RecordContent ended(PhoneOutcome outcome, Referral... referrals) {
    return record(
        outcome, PoliceAsked.NO, RiskLevel.LOW, false, "None.", null, null, List.of(referrals));
  }

  private static RecordContent followedUp(
      boolean wanted, String reason, ReachBy by, String reachAt) {
    return record(
        PhoneOutcome.RESOLVED_PHONE,
        PoliceAsked.NO,
        RiskLevel.LOW,
        wanted,
        reason,
        by,
        reachAt,
        List.of());
  }

  private static RecordContent record(
      PhoneOutcome outcome,
      PoliceAsked police,
      RiskLevel risk,
      boolean wanted,
      String reason,
      ReachBy by,
      String reachAt,
      List<Referral> referrals) {
    return new RecordContent(
        outcome,
        "resolved_phone",
        " Talked. ",
        police,
        risk,
        wanted,
        reason,
        by,
        reachAt,
        false,
        referrals);
  }
}
