package org.coresponse.platform;

import java.io.Serializable;

/**
 * One field that an act changed, as the trail may show it.
 *
 * <p>Former and new values stand here only for dispatch-lane fields that are not contact, place or
 * free text; for all others the line names the field and the row that keeps the values in their own
 * lane (access.md).
 *
 * @param before former value, null where there was none or it is withheld
 * @param after new value, null where there is none or it is withheld
 * @param row the row that keeps the values, {@code safety_answer:812}; null where the values stand
 *     here
 */
public record FieldChange(String field, String before, String after, String row)
    implements Serializable {

  public static FieldChange of(String field, Object before, Object after) {
    return new FieldChange(field, text(before), text(after), null);
  }

  /** Changed, with the values kept in their own lane. */
  public static FieldChange withheld(String field, String row) {
    return new FieldChange(field, null, null, row);
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
