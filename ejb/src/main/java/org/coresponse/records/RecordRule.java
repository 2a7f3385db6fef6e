package org.coresponse.records;

import java.util.ArrayList;
import java.util.List;
import org.coresponse.platform.InvalidFieldException;

/** What a record needs before it can be signed. */
final class RecordRule {
  private RecordRule() {}

  /**
   * The fields that are still wanted, in the order of the page.
   *
   * @param screened level of the latest screen; null where nobody was screened
   */
  static List<String> missing(RecordContent given, RiskLevel screened) {
    var missing = new ArrayList<String>();
    want(missing, "note", given.note());
    want(missing, "outcome", given.outcome());
    want(missing, "disposition", given.disposition());
    want(missing, "risk", screened == null ? given.risk() : screened);
    want(missing, "policeAsked", given.policeAsked());
    want(missing, "followUpWanted", given.followUpWanted());
    if (Boolean.TRUE.equals(given.followUpWanted())) {
      want(missing, "reachBy", given.reachBy());
      want(missing, "reachAt", given.reachAt());
    }
    if (Boolean.FALSE.equals(given.followUpWanted())) {
      want(missing, "followUpReason", given.followUpReason());
    }
    return missing;
  }

  /**
   * Refuses a record that says what it does not show.
   *
   * @param planned whether a safety plan was written
   * @throws InvalidFieldException when a referral names no service, or the outcome is a plan or a
   *     referral that there is not
   */
  static void requireConsistent(RecordContent given, boolean planned) {
    if (given.referrals().stream().anyMatch(row -> row.service() == null)) {
      throw new InvalidFieldException("referrals", "invalid.noService");
    }
    if (given.outcome() == PhoneOutcome.SAFETY_PLAN && !planned) {
      throw new InvalidFieldException("outcome", "invalid.noPlan");
    }
    if (given.outcome() == PhoneOutcome.REFERRED && given.referrals().isEmpty()) {
      throw new InvalidFieldException("outcome", "invalid.noReferral");
    }
  }

  private static void want(List<String> missing, String field, Object value) {
    if (value == null) {
      missing.add(field);
    }
  }
}
