package org.coresponse.records;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.coresponse.dispatch.ResponseStatus;
import org.coresponse.protocol.ResponseMode;

/**
 * The record of one response as clinicians read it. Clinical lane.
 *
 * @param version 0 while nothing was kept
 * @param own whether the reader is the clinician whose response it is
 * @param apcoCode common code of the disposition (APCO ANS 1.111.2), or null
 * @param screened level of the latest screen on the incident, or null; once signed, as it was then
 * @param incidentClosed whether signing closed the incident
 */
public record RecordDetails(
    long response,
    int version,
    boolean own,
    String incident,
    String clinician,
    ResponseMode mode,
    ResponseStatus status,
    Instant assignedAt,
    Instant acceptedAt,
    Instant endedAt,
    RecordContent content,
    String apcoCode,
    RiskLevel screened,
    Instant savedAt,
    Instant signedAt,
    String signedBy,
    boolean incidentClosed,
    List<AddendumRow> addenda)
    implements Serializable {

  public boolean signed() {
    return signedAt != null;
  }

  /** Whether the response was given back or called off, so that there is nothing to sign. */
  public boolean calledOff() {
    return PhoneResponse.CALLED_OFF.contains(status);
  }

  /** Whether the reader may still write it. */
  public boolean writable() {
    return own && signedAt == null && acceptedAt != null;
  }
}
