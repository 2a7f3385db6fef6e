package org.coresponse.platform;

/** Somebody else changed it since it was read; nothing was changed now. */
public class StaleDataException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public StaleDataException(int expected, int actual) {
    super(PlatformProblem.STALE, expected, actual);
  }

  /**
   * Compares the version that the asker read with the one stored.
   *
   * @param expected the version read, or null where the asker takes whatever stands
   * @throws StaleDataException when they differ
   */
  public static void requireCurrent(Integer expected, int actual) {
    if (expected != null && expected != actual) {
      throw new StaleDataException(expected, actual);
    }
  }
}
