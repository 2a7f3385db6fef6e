package org.coresponse.platform;

/** There is no such thing, or the asker may not know that there is. */
public class NotFoundException extends BusinessException {
  private static final long serialVersionUID = 1L;

  /**
   * @param what kind of thing in the bundles' words: {@code call}, {@code clinician}
   * @param number what was asked for, as given
   */
  public NotFoundException(String what, Object number) {
    super(PlatformProblem.NOT_FOUND, what, String.valueOf(number));
  }
}
