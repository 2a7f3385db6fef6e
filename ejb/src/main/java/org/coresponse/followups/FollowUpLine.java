package org.coresponse.followups;

import java.time.Instant;
import java.util.List;
import org.coresponse.intake.CallerType;
import org.coresponse.platform.PhoneNumbers;

/** A follow-up as it is read from the database, with the call that says whom to reach. */
record FollowUpLine(
    Long id,
    Integer version,
    String incident,
    Long responseId,
    FollowUpLevel level,
    Boolean sameDay,
    FollowUpStatus status,
    Instant openedAt,
    String openedBy,
    Instant dueAt,
    String owner,
    String ownerName,
    FollowUpResult result,
    String remark,
    Instant endedAt,
    String endedBy,
    String call,
    String nature,
    CallerType callerType,
    String callerName,
    String callback,
    String language,
    String interpreter) {

  /** Contact and words are for whoever has it. */
  FollowUpRow row(
      String reader, Instant now, String region, List<AttemptRow> tries, HandedRow handed) {
    var mine = reader.equals(owner);
    return new FollowUpRow(
        id,
        version,
        incident,
        responseId,
        call,
        nature,
        level,
        sameDay,
        status,
        openedAt,
        openedBy,
        dueAt,
        !status.ended() && dueAt.isBefore(now),
        ownerName,
        mine,
        language,
        interpreter,
        callerType,
        mine ? callerName : null,
        mine ? callback : null,
        mine && callback != null ? PhoneNumbers.show(callback, region) : null,
        mine ? tries : tries.stream().map(AttemptRow::masked).toList(),
        mine || handed == null ? handed : handed.masked(),
        result,
        mine ? remark : null,
        endedAt,
        endedBy);
  }
}
