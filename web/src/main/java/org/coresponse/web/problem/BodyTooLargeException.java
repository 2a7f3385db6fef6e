package org.coresponse.web.problem;

import java.io.IOException;

/** More was sent than is taken; thrown while reading, so that nothing of it is kept. */
public class BodyTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long limit;

  /**
   * @param limit most bytes that are taken
   */
  public BodyTooLargeException(long limit) {
    super("body over " + limit + " bytes");
    this.limit = limit;
  }

  public Fault fault() {
    return fault(limit);
  }

  public static Fault fault(long limit) {
    return Fault.of(413, "too-large", limit / 1024);
  }
}
