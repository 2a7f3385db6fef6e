package org.coresponse.dispatch;

/**
 * Which of the open incidents the board shows, by what they wait for. Every open incident is in
 * {@link #ALL} and in exactly one of the others.
 */
public enum BoardFilter {
  /** Every one. */
  ALL(""),
  /** For triage: nothing has been recommended, nobody was sent, and no caller is to be reached. */
  NOT_TRIAGED(
      BoardFilter.WAITS
          + " and not exists "
          + BoardFilter.UNREACHED
          + " and not exists "
          + BoardFilter.ASSESSED),
  /** For its caller: nobody was sent, and the last call-back of one of its calls did not reach. */
  CALL_BACK(BoardFilter.WAITS + " and exists " + BoardFilter.UNREACHED),
  /** For somebody to be sent: a response was recommended, and nobody has it. */
  NOBODY_SENT(
      BoardFilter.WAITS
          + " and not exists "
          + BoardFilter.UNREACHED
          + " and exists "
          + BoardFilter.ASSESSED),
  /** For an answer: somebody was sent, and nobody has accepted yet. */
  NOT_ACCEPTED(" and exists " + BoardFilter.RUNNING + " and not exists " + BoardFilter.ACCEPTED),
  /** For its end: somebody has accepted and is on the way, there, or on the line. */
  ON_THE_WAY(" and exists " + BoardFilter.ACCEPTED);

  private static final String OF =
      "(select 1 from Response r where r.incidentId = i.id and r.endedAt is null";
  static final String RUNNING = OF + ")";
  static final String ACCEPTED = OF + " and r.status not in ('OFFERED', 'ASSIGNED'))";
  static final String ASSESSED = "(select 1 from Assessment a where a.incidentId = i.id)";

  /** Results after which nobody needs to be called back are the call log's to say. */
  static final String UNREACHED =
      "(select 1 from CallbackAttempt b join Call k on k.id = b.callId where k.incident.id = i.id"
          + " and b.result not in ('REACHED', 'REFUSED') and not exists"
          + " (select 1 from CallbackAttempt n where n.callId = b.callId and n.id > b.id))";

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
