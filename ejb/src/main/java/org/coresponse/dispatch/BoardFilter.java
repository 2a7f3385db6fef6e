package org.coresponse.dispatch;

/**
 * Which of the open incidents the board shows, by what they wait for. Every open incident is in
 * {@link #ALL} and in exactly one of the others.
 */
public enum BoardFilter {
  /** Every one. */
  ALL(""),
  /** For triage: nothing has been recommended, and nobody was sent. */
  NOT_TRIAGED(BoardFilter.WAITS + " and not exists " + BoardFilter.ASSESSED),
  /** For somebody to be sent: a response was recommended, and nobody has it. */
  NOBODY_SENT(BoardFilter.WAITS + " and exists " + BoardFilter.ASSESSED),
  /** For an answer: somebody was sent, and nobody has accepted yet. */
  NOT_ACCEPTED(" and exists " + BoardFilter.RUNNING + " and not exists " + BoardFilter.ACCEPTED),
  /** For its end: somebody has accepted and is on the way, there, or on the line. */
  ON_THE_WAY(" and exists " + BoardFilter.ACCEPTED);

  private static final String OF =
      "(select 1 from Response r where r.incidentId = i.id and r.endedAt is null";
  static final String RUNNING = OF + ")";
  static final String ACCEPTED = OF + " and r.status not in ('OFFERED', 'ASSIGNED'))";
  static final String ASSESSED = "(select 1 from Assessment a where a.incidentId = i.id)";

  /** Nobody has been sent, or whoever was sent has ended. */
  static final String WAITS = " and not exists " + RUNNING;

  private final String where;

  BoardFilter(String where) {
    this.where = where;
  }

  /** What is added to the conditions of a query over incident {@code i}. */
  String where() {
    return where;
  }
}
