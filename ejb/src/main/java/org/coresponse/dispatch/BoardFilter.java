package org.coresponse.dispatch;

/** Which of the open incidents the board shows. */
public enum BoardFilter {
  /** Every one. */
  ALL(""),
  /** Nobody has been sent, or whoever was sent has ended. */
  WAITING(" and not exists " + BoardFilter.RUNNING),
  /** Nothing has been recommended yet. */
  NOT_TRIAGED(" and not exists " + BoardFilter.ASSESSED),
  /** Somebody has been sent and has not ended. */
  ON_THE_WAY(" and exists " + BoardFilter.RUNNING);

  static final String RUNNING =
      "(select 1 from Response r where r.incidentId = i.id and r.endedAt is null)";
  static final String ASSESSED = "(select 1 from Assessment a where a.incidentId = i.id)";

  private final String where;

  BoardFilter(String where) {
    this.where = where;
  }

  /** What is added to the conditions of a query over incident {@code i}. */
  String where() {
    return where;
  }
}
