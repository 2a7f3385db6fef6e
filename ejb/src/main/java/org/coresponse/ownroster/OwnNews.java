package org.coresponse.ownroster;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.credentials.WorkRole;
import org.coresponse.roster.ChangeCause;
import org.coresponse.roster.NewsRow;
import org.coresponse.roster.Worker;

/**
 * A change of one's own shifts.
 *
 * @param was when it was theirs before, or null where it was not
 * @param is when it is theirs now, or null where it no longer is
 * @param by name of whose act it was
 * @param unseen whether they see it for the first time
 */
public record OwnNews(
    long id,
    ChangeCause cause,
    WorkRole role,
    ShiftTime was,
    ShiftTime is,
    Instant at,
    String by,
    boolean unseen)
    implements Serializable {

  static OwnNews of(NewsRow row, Worker theirs) {
    var change = row.change();
    return new OwnNews(
        change.id(),
        change.cause(),
        change.role(),
        ShiftTime.of(change.before(), theirs),
        ShiftTime.of(change.after(), theirs),
        change.at(),
        change.by(),
        row.unseen());
  }
}
