package org.coresponse.records;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentEvent;
import org.coresponse.platform.FieldChange;

/**
 * A clinician signed the record of a response by phone. Fired before the incident is closed with
 * it; the trail names what it says, not how.
 *
 * @param riskLevel when the response ended
 * @param followUpWanted whether somebody is to call again
 * @param clinicianSubject account of the clinician who signed it
 */
public record RecordSigned(
    long incidentId,
    CallNumber incident,
    long responseId,
    RiskLevel riskLevel,
    boolean followUpWanted,
    Instant at,
    String clinicianSubject,
    String clinicianName,
    long recordId)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    return Stream.of(
            "note",
            "outcome",
            "disposition",
            "risk",
            "policeAsked",
            "referrals",
            "followUpWanted",
            "reachAt")
        .map(field -> FieldChange.withheld(field, "encounter_record:" + recordId))
        .toList();
  }
}
