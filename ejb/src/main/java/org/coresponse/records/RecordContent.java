package org.coresponse.records;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * What a record says. Clinical lane. Each part may be missing until it is signed.
 *
 * @param disposition code of the list {@code disposition}
 * @param note of the clinician, as typed
 * @param risk as the clinician states it; where somebody was screened, the screen's level counts
 * @param followUpReason why nobody is to call again; null where somebody is
 * @param reachAt number or address
 * @param closeIncident whether signing closes the incident, without police
 */
public record RecordContent(
    PhoneOutcome outcome,
    @Size(max = 40) String disposition,
    @Size(max = RecordContent.LONGEST_NOTE) String note,
    PoliceAsked policeAsked,
    RiskLevel risk,
    Boolean followUpWanted,
    @Size(max = 1000) String followUpReason,
    ReachBy reachBy,
    @Size(max = 120) String reachAt,
    Boolean closeIncident,
    @Size(max = RecordContent.MOST_REFERRALS) @Valid List<Referral> referrals)
    implements Serializable {
  public static final int LONGEST_NOTE = 8000;
  public static final int MOST_REFERRALS = 20;

  static final RecordContent EMPTY =
      new RecordContent(null, null, null, null, null, null, null, null, null, null, null);

  public RecordContent {
    disposition = blankToNull(disposition);
    note = blankToNull(note);
    followUpReason = blankToNull(followUpReason);
    reachAt = blankToNull(reachAt);
    closeIncident = Boolean.TRUE.equals(closeIncident);
    referrals =
        referrals == null
            ? List.of()
            : referrals.stream().filter(row -> row != null && !row.empty()).toList();
  }

  /** What holds nothing but blanks is nothing; anything else stays as it was typed. */
  static String blankToNull(String given) {
    return given == null || given.isBlank() ? null : given;
  }
}
