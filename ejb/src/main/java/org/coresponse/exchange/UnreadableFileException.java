package org.coresponse.exchange;

import org.coresponse.platform.BusinessException;

/** The file cannot be read to its end: it is cut, or a row of it never ends. */
public final class UnreadableFileException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public UnreadableFileException(Throwable cause) {
    super(ExchangeProblem.UNREADABLE_FILE);
    initCause(cause);
  }
}
