package org.coresponse.platform;

/**
 * The stable name of a broken rule. Each package has an enum of its own; web turns it into a
 * problem document or a message.
 *
 * <p>The text shown to people stands in the bundles under {@code problem.<code>}, with the
 * exception's arguments as {@code {0}} ...
 */
public interface ProblemCode {

  /** Lower-case words joined by hyphens, never changed once published: {@code incident-closed}. */
  String code();

  Kind kind();

  /** What went wrong in general, and the HTTP status that says so. */
  enum Kind {
    NOT_FOUND(404),
    CONFLICT(409),
    STALE(412),
    INVALID(422),
    FORBIDDEN(403),
    LIMIT(429);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }
}
