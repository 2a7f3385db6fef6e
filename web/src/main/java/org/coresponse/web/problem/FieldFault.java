package org.coresponse.web.problem;

import java.util.Map;

/**
 * A field that was not taken, before it is put in words.
 *
 * @param field its path as the client named it; {@value #BODY} for the body as a whole
 * @param reason key of the sentence in the bundles: {@code field.integer}
 * @param values what the sentence's {@code {name}} places are filled with; never what the client
 *     sent
 */
public record FieldFault(String field, String reason, Map<String, Object> values) {
  public static final String BODY = "body";

  public FieldFault {
    values = Map.copyOf(values);
  }

  public static FieldFault of(String field, String reason) {
    return new FieldFault(field, reason, Map.of());
  }
}
