package org.coresponse.premises;

import java.io.Serializable;
import java.time.Instant;

/**
 * A caution flag as it is read.
 *
 * @param kind a code of the city's list of cautions
 * @param source who says so
 * @param address what it is about; null for a number
 * @param phone what it is about, in E.164; null for an address
 * @param phoneShown as the region writes it
 * @param addedBy name of whoever wrote it down
 * @param current whether it held when it was read
 * @param endedAt when somebody ended it early, or null
 * @param masked whether text, source, number, address and reason are withheld from this reader;
 *     they are then null
 */
public record CautionRow(
    Long id,
    String kind,
    String text,
    String source,
    String address,
    String phone,
    String phoneShown,
    String addedBy,
    Instant addedAt,
    Instant startsAt,
    Instant endsAt,
    boolean current,
    Instant endedAt,
    String endedBy,
    String endReason,
    boolean masked)
    implements Serializable {

  /** When it ended or will end. */
  public Instant over() {
    return endedAt == null ? endsAt : endedAt;
  }
}
