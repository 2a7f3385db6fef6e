package org.coresponse.proof;

import java.math.BigInteger;

/**
 * What happens when one input has no answer, or a value that is not in its list, with every
 * combination of the others: see {@link Outsiders} for what is asked of it.
 *
 * @param input null for the check of any number of inputs at once
 * @param value what it is given instead
 * @param safeDefault how many combinations bring the safe default or stronger
 * @param asNotKnown how many others bring what the honest "not known" brings, or stronger
 * @param weaker how many bring less than both; 0 is asked for; null where nobody counted
 * @param counterExample null unless violated
 * @param reason why it is not proven; null unless it is
 */
public record OutsideCheck(
    String input,
    Value value,
    Verdict verdict,
    BigInteger safeDefault,
    BigInteger asNotKnown,
    BigInteger weaker,
    CounterExample counterExample,
    Sentence reason) {
  /** What stands in place of an answer. */
  public enum Value {
    /** Nothing. */
    ABSENT,
    /** A value from outside the list. */
    OUTSIDE,
    /** Either, or an allowed answer, of every input. */
    ANY
  }
}
