package org.coresponse.web.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/**
 * A JSON value of the right type that may not be taken: text with control characters, a time
 * without an offset.
 */
public class RefusedValueException extends JsonMappingException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason key of the sentence: {@code field.control}
   */
  public RefusedValueException(JsonParser parser, String reason) {
    super(parser, reason);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
