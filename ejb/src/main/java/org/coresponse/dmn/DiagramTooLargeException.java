package org.coresponse.dmn;

/** Tables that tell too many combinations apart to be held all at once. */
public class DiagramTooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DiagramTooLargeException(int limit) {
    super("more than " + limit + " nodes");
  }
}
