package org.coresponse.duty;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.coresponse.credentials.WorkRole;
import org.coresponse.roster.DutyShift;
import org.coresponse.roster.Worker;

/**
 * Somebody's time on duty.
 *
 * @param agency name of the agency, null of an officer
 * @param shift as it was published when they signed on, or null without one
 * @param beganAt when they signed on, whatever was corrected since
 * @param reason why early or without a shift, or null
 * @param endsAt null while it runs
 * @param over whether it still runs well after its shift, or for longer than a shift has
 * @param corrections how often its times were corrected
 */
public record DutyRow(
    Long id,
    int version,
    Worker worker,
    String name,
    String agency,
    WorkRole role,
    DutyPlace place,
    DutyTiming timing,
    DutyShift shift,
    Instant beganAt,
    Instant startsAt,
    String reason,
    Instant endsAt,
    DutyEnd endCause,
    boolean over,
    long corrections)
    implements Serializable {

  /** By how much they came late, or null. */
  public Duration late() {
    return timing == DutyTiming.LATE ? Duration.between(shift.startsAt(), startsAt) : null;
  }

  /** How long it was, or null while it runs. */
  public Duration length() {
    return endsAt == null ? null : Duration.between(startsAt, endsAt);
  }

  public boolean running() {
    return endsAt == null;
  }
}
