package org.coresponse.lapses;

import java.io.Serializable;
import java.time.LocalDate;
import org.coresponse.credentials.Verifier;

/**
 * Where the renewal of a credential stands.
 *
 * @param credential id of the renewing one; null where there is none
 * @param kind code of its kind, which need not be the same
 * @param expiresOn first day on which the renewing one is no longer good; null when it does not end
 * @param verifier who confirms it; null where there is none
 */
public record Renewal(
    RenewalState state, Long credential, String kind, LocalDate expiresOn, Verifier verifier)
    implements Serializable {
  public static final Renewal NONE = new Renewal(RenewalState.NONE, null, null, null, null);

  /** Whether the police are the ones to confirm it. */
  boolean ofPolice() {
    return verifier == Verifier.POLICE;
  }
}
