package org.coresponse.proof;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.coresponse.protocol.Protocol;

/**
 * Something that must hold of a protocol, whatever is answered.
 *
 * @param id short and unique, such as {@code I01}
 * @param sentence in plain words
 * @param form what is proven
 * @param reason why it is worded as it is; null where there is nothing to say
 */
public record Invariant(String id, Sentence sentence, Form form, Sentence reason) {
  /** The kinds, as the JSON form has them. */
  public enum Kind {
    WHENEVER,
    RAISING,
    DECIDED
  }

  /** Refuses null but for the reason. */
  public Invariant {
    requireNonNull(id);
    requireNonNull(sentence);
    requireNonNull(form);
  }

  public Kind kind() {
    if (form instanceof Form.Whenever) {
      return Kind.WHENEVER;
    }
    return form instanceof Form.Raising ? Kind.RAISING : Kind.DECIDED;
  }

  /**
   * What keeps it from being about this protocol: inputs, values and tables that are not there.
   * Empty when there is nothing.
   */
  public List<InvariantFlaw> flaws(Protocol protocol) {
    return new InvariantFit(protocol, id).flaws(form);
  }
}
