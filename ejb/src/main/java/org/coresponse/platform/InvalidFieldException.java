package org.coresponse.platform;

/**
 * A field holds what no rule of form can see is wrong: a retired code, a telephone number of nine
 * digits.
 */
public class InvalidFieldException extends BusinessException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String reason;

  /**
   * @param field path of the field as the asker named it: {@code location.latitude}
   * @param reason key of the sentence in the bundles: {@code invalid.phone}
   */
  public InvalidFieldException(String field, String reason) {
    super(PlatformProblem.INVALID_FIELD, field);
    this.field = field;
    this.reason = reason;
  }

  public String field() {
    return field;
  }

  public String reason() {
    return reason;
  }
}
