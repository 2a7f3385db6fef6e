package org.coresponse.intake;

/** What does not look right in a call that was taken in all the same. */
public enum CallWarning {
  /** Its point lies in none of the city's beats. */
  OUTSIDE_DISTRICTS("outside-districts"),

  /** What it should join is not open, or not known: it stands alone. */
  NOT_JOINED("not-joined");

  private final String code;

  CallWarning(String code) {
    this.code = code;
  }

  /** Lower-case words joined by hyphens, never changed once published. */
  public String code() {
    return code;
  }
}
