package org.coresponse.governance;

import java.io.Serializable;
import org.coresponse.proof.ProofProgress;

/**
 * A proof that is worked on, or that could not be made.
 *
 * @param sha256 of the file
 * @param running false when it could not be made
 * @param done steps done
 * @param steps all of them; 0 while nobody knows
 * @param about what it works on, such as {@code I04}; may be empty
 * @param failure why it could not be made, in English; null otherwise
 */
public record ProofStanding(
    String sha256, boolean running, int done, int steps, String about, String failure)
    implements Serializable {

  ProofStanding(String sha256, boolean running, ProofProgress progress, String failure) {
    this(sha256, running, progress.done(), progress.steps(), progress.about(), failure);
  }

  ProofProgress progress() {
    return new ProofProgress(done, steps, about);
  }

  boolean of(String file) {
    return sha256.equals(file);
  }

  /** 0 to 100. */
  public int percent() {
    return steps == 0 ? 0 : Math.min(100, done * 100 / steps);
  }
}
