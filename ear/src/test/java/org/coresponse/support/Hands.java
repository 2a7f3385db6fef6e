package org.coresponse.support;

/** The columns of custody, for tests that write incidents by SQL. */
public final class Hands {
  /** What an update sets for an incident that is closed or merged. */
  public static final String NOBODY =
      " owner_subject = null, owner_name = null, owner_queue = null, held_since = null,"
          + " deadline_kind = null, deadline_at = null";

  /** What an update sets for an incident that is opened again. */
  public static final String DISPATCH =
      " owner_queue = 'DISPATCH', held_since = utc_timestamp(6), deadline_kind = 'ANSWER',"
          + " deadline_at = utc_timestamp(6) + interval 1 day";

  /** Columns of an insert. */
  public static final String COLUMNS = "owner_queue, held_since, deadline_kind, deadline_at";

  /** Values of an insert of an incident that is open. */
  public static final String VALUES =
      "'DISPATCH', utc_timestamp(6), 'ANSWER', utc_timestamp(6) + interval 1 day";

  private Hands() {}
}
