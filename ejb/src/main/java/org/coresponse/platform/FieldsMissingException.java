package org.coresponse.platform;

import java.util.List;

/** Fields are empty that a rule of the city wants filled, which no rule of form can see. */
public class FieldsMissingException extends BusinessException {
  private static final long serialVersionUID = 1L;

  /** Key of the sentence that stands beside each. */
  public static final String REASON = "invalid.missing";

  private final List<String> fields;

  /**
   * @param fields paths of the fields as the asker named them: {@code location.address}
   */
  public FieldsMissingException(List<String> fields) {
    super(PlatformProblem.INVALID_FIELD, fields.get(0));
    this.fields = List.copyOf(fields);
  }

  public List<String> fields() {
    return fields;
  }
}
