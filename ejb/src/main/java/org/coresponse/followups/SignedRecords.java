package org.coresponse.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.coresponse.records.RecordSigned;
import org.coresponse.records.RiskLevel;

/** Opens the follow-up that the clinician wants, in the transaction in which they sign. */
@ApplicationScoped
class SignedRecords {
  @Inject FollowUps followUps;

  void open(@Observes RecordSigned signed) {
    if (signed.followUpWanted()) {
      followUps.open(
          new OpenFollowUp(
              signed.responseId(),
              level(signed.riskLevel()),
              signed.at(),
              signed.clinicianSubject(),
              signed.clinicianName()));
    }
  }

  /** Of what is not known nobody says that it is low. */
  private static FollowUpLevel level(RiskLevel found) {
    return found == RiskLevel.UNKNOWN ? null : FollowUpLevel.valueOf(found.name());
  }
}
