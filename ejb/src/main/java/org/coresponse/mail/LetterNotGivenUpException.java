package org.coresponse.mail;

import org.coresponse.platform.BusinessException;

/** A letter that waits goes by itself, and one that was sent is not sent twice. */
public class LetterNotGivenUpException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public LetterNotGivenUpException(long letter) {
    super(MailProblem.LETTER_NOT_GIVEN_UP, String.valueOf(letter));
  }
}
