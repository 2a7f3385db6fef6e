package org.coresponse.officers;

/**
 * Which officers to list.
 *
 * @param words beginning of a name, a badge or a unit; null for all
 * @param cleared whether the city has cleared them; null for both
 */
public record OfficerFilter(String words, Boolean cleared) {
  public static final OfficerFilter ALL = new OfficerFilter(null, null);

  public OfficerFilter {
    words = words == null || words.isBlank() ? null : words.strip();
  }

  /** The words as the beginning that {@code like} looks for, or null. */
  String beginning() {
    return words == null ? null : words.replaceAll("([!%_])", "!$1") + "%";
  }
}
