package org.coresponse.governance;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import org.coresponse.proof.Invariant;
import org.coresponse.proof.Invariants;

/**
 * One invariant in a list.
 *
 * @param id that findings name
 * @param shipped whether it comes with the product, and so is not the city's to retire
 * @param form the whole as JSON, with the exact form
 * @param addedAt null for a shipped one
 * @param retiredAt null while it holds
 */
public record InvariantRow(
    String id,
    Invariant.Kind kind,
    String sentenceEn,
    String sentenceEs,
    String form,
    boolean shipped,
    Instant addedAt,
    String addedBy,
    Instant retiredAt,
    String retiredBy)
    implements Serializable {

  static InvariantRow of(
      Invariant invariant,
      boolean shipped,
      Instant addedAt,
      String addedBy,
      Instant retiredAt,
      String retiredBy) {
    return new InvariantRow(
        invariant.id(),
        invariant.kind(),
        invariant.sentence().en(),
        invariant.sentence().es(),
        Invariants.print(invariant),
        shipped,
        addedAt,
        addedBy,
        retiredAt,
        retiredBy);
  }

  /** In plain words. */
  public String sentence(Locale language) {
    return "es".equals(language.getLanguage()) ? sentenceEs : sentenceEn;
  }
}
