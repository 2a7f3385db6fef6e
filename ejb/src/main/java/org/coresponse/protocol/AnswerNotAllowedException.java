package org.coresponse.protocol;

import java.util.List;

/**
 * An answer the protocol does not know: the input is not declared, has no value, or a value outside
 * its list.
 */
public class AnswerNotAllowedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String input;
  private final String value;

  AnswerNotAllowedException(String input, String value, List<String> allowed) {
    super("input '" + input + "' does not allow '" + value + "', only " + allowed);
    this.input = input;
    this.value = value;
  }

  AnswerNotAllowedException(String input, String value) {
    super("'" + input + "' (value '" + value + "') is not an input of the protocol");
    this.input = input;
    this.value = value;
  }

  /** The name of the input as given; may be null. */
  public String input() {
    return input;
  }

  /** The refused value; null when the input was not answered at all. */
  public String value() {
    return value;
  }
}
