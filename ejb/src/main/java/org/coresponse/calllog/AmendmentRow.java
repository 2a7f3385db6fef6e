package org.coresponse.calllog;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.intake.CallField;

/**
 * One time one field of a call was put right.
 *
 * @param former null where there was none, or it is withheld from this reader
 * @param now null where it was cleared, or it is withheld from this reader
 */
public record AmendmentRow(
    String call, CallField field, String former, String now, Instant amendedAt, String amendedBy)
    implements Serializable {

  AmendmentRow masked() {
    return field.contact() ? new AmendmentRow(call, field, null, null, amendedAt, amendedBy) : this;
  }
}
