package org.coresponse.absences;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.roster.Worker;

/**
 * An absence, as those whom it concerns read it.
 *
 * @param name of who is away
 * @param endsAt first instant at which they are back
 * @param note of leave, or null
 * @param decidedBy name of who granted or refused it, or null
 * @param why it was refused, or null
 * @param shifts how many published shifts of theirs it touches while nothing is decided, else 0
 */
public record AbsenceRow(
    long id,
    AbsenceKind kind,
    AbsenceState state,
    Worker worker,
    String name,
    Instant startsAt,
    Instant endsAt,
    String note,
    Instant askedAt,
    String askedBy,
    Instant decidedAt,
    String decidedBy,
    String why,
    int shifts)
    implements Serializable {

  /** Whether somebody still has to decide on it. */
  public boolean waiting() {
    return state == AbsenceState.ASKED;
  }

  /** Whether it can be withdrawn yet. */
  public boolean live() {
    return state == AbsenceState.ASKED || state == AbsenceState.STANDS;
  }
}
