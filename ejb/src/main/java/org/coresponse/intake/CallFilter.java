package org.coresponse.intake;

/**
 * What a list of calls is narrowed to.
 *
 * @param state never null
 * @param text a call's number, a telephone number, the CAD's own number, or the beginning of an
 *     address; null for every call. Whoever may not see contact finds nothing by a telephone number
 */
public record CallFilter(CallState state, String text) {

  public CallFilter {
    state = state == null ? CallState.ALL : state;
    text = text == null || text.isBlank() ? null : text.strip();
  }

  public static CallFilter open() {
    return new CallFilter(CallState.OPEN, null);
  }
}
