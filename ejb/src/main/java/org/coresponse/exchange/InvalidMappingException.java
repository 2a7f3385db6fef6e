package org.coresponse.exchange;

import org.coresponse.platform.InvalidFieldException;

/** A mapping's JSON holds what cannot be taken. */
public class InvalidMappingException extends InvalidFieldException {
  private static final long serialVersionUID = 1L;

  private final long line;

  /**
   * @param field path in the JSON: {@code fields.receivedAt.format[0]}
   * @param reason key of the sentence in the bundles
   * @param line of the JSON where it stands, from 1; of what should hold it where it is missing
   */
  public InvalidMappingException(String field, String reason, long line) {
    super(field, reason);
    this.line = line;
  }

  /** Line of the JSON where it stands, from 1. */
  public long line() {
    return line;
  }
}
