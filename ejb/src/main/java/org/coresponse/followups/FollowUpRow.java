package org.coresponse.followups;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.coresponse.intake.CallerType;

/**
 * One follow-up as people read it. Nothing in it is clinical but the level.
 *
 * @param incident number of the incident
 * @param call number of the call that says whom to reach
 * @param level null where none was found
 * @param sameDay whether the clinician wanted to call again on the same day
 * @param openedBy name of the clinician who answered
 * @param owner name of whoever has it; null at the desk
 * @param mine whether that is the reader; contact and words are withheld otherwise
 * @param callback E.164; null where there is none or it is withheld
 * @param tries attempts so far, the first first
 * @param handed the last time it changed hands with a word, or null
 * @param remark of whoever closed it; null where there is none or it is withheld
 */
public record FollowUpRow(
    long id,
    int version,
    String incident,
    long response,
    String call,
    String nature,
    FollowUpLevel level,
    boolean sameDay,
    FollowUpStatus status,
    Instant openedAt,
    String openedBy,
    Instant dueAt,
    boolean overdue,
    String owner,
    boolean mine,
    String language,
    String interpreter,
    CallerType callerType,
    String callerName,
    String callback,
    String callbackShown,
    List<AttemptRow> tries,
    HandedRow handed,
    FollowUpResult result,
    String remark,
    Instant endedAt,
    String endedBy)
    implements Serializable {

  public boolean open() {
    return !status.ended();
  }

  /** Whether it waits at the desk. */
  public boolean atDesk() {
    return open() && owner == null;
  }
}
