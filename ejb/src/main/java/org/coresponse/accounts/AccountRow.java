package org.coresponse.accounts;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An account as those read it who answer for it.
 *
 * @param name of the clinician
 * @param email where the set-up mail goes; null for those from whom contacts are kept
 * @param holds why it is closed; empty while it is not
 * @param lastSignInAt first request of the newest session; null before the first
 * @param confirmedAt when it was last confirmed, or made
 * @param reviewDueAt when it is to be confirmed or ended
 * @param reviewDue whether that time has come
 * @param mailedAt when Keycloak took the set-up mail, or null
 * @param waiting what Keycloak is still to do, oldest first
 */
public record AccountRow(
    long id,
    long clinician,
    String name,
    String agency,
    String agencyName,
    String userName,
    String email,
    AccountRole role,
    AccountState state,
    List<Hold> holds,
    Instant createdAt,
    Instant lastSignInAt,
    Instant confirmedAt,
    String confirmedByName,
    Instant reviewDueAt,
    boolean reviewDue,
    Instant mailedAt,
    Instant endedAt,
    List<OrderRow> waiting)
    implements Serializable {

  /** Whether Keycloak is still to do something. */
  public boolean queued() {
    return !waiting.isEmpty();
  }

  /** What keeps the oldest order from being done, or null. */
  public OrderTrouble trouble() {
    return waiting.isEmpty() ? null : waiting.get(0).trouble();
  }
}
