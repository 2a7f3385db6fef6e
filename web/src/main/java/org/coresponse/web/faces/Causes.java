package org.coresponse.web.faces;

/** What lies below a failure that was wrapped on its way up. */
final class Causes {
  private Causes() {}

  /** The first of a kind in a chain of causes, or null. */
  static <T extends Throwable> T find(Throwable failure, Class<T> kind) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return kind.cast(cause);
      }
    }
    return null;
  }
}
