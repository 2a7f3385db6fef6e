package org.coresponse.records;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.dispatch.ResponseStatus;
import org.coresponse.protocol.ResponseMode;

/**
 * One response by phone and how far its record is; nothing of what it says.
 *
 * @param savedAt when the draft was kept last; null where there is none
 */
public record RecordRow(
    Long response,
    String incident,
    String givenName,
    String familyName,
    ResponseMode mode,
    ResponseStatus status,
    Instant acceptedAt,
    Instant endedAt,
    Instant savedAt,
    Instant signedAt)
    implements Serializable {

  public String clinician() {
    return givenName + " " + familyName;
  }
}
