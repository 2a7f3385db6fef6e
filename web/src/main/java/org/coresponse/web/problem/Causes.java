package org.coresponse.web.problem;

/** The chain of causes that containers wrap failures in. */
final class Causes {
  private Causes() {}

  /** The outermost of a kind, or null. */
  static <T extends Throwable> T of(Throwable failure, Class<T> kind) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return kind.cast(cause);
      }
    }
    return null;
  }
}
