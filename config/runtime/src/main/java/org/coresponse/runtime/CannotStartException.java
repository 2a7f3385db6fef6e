package org.coresponse.runtime;

/** The servers cannot be started; the message is the one line a person reads. */
public class CannotStartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotStartException(String message) {
    super(message);
  }

  CannotStartException(String message, Throwable cause) {
    super(message, cause);
  }
}
