package org.coresponse.codes;

import java.io.Serializable;

/**
 * Which of the programme's answers a kind of call may get. What is known of the single call (a
 * weapon, violence) still decides: that is the triage protocol's, not the nature's.
 *
 * @param diversion by a clinician on the telephone
 * @param unarmed by the unarmed team
 * @param coResponse by a clinician together with a police officer
 */
public record Eligibility(boolean diversion, boolean unarmed, boolean coResponse)
    implements Serializable {
  public static final Eligibility NONE = new Eligibility(false, false, false);

  /** Whether the programme answers this kind of call at all. */
  public boolean any() {
    return diversion || unarmed || coResponse;
  }

  /** What is left of it where a weapon or violence is part of the kind of call. */
  Eligibility inDanger() {
    return new Eligibility(false, false, coResponse);
  }
}
