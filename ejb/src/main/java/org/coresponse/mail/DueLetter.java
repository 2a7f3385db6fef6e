package org.coresponse.mail;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A letter that was taken to be sent.
 *
 * @param attempt which try this is, from 1
 */
public record DueLetter(
    long id,
    String recipient,
    LetterLanguage language,
    LetterKind kind,
    LetterScope scope,
    LocalDate by,
    String page,
    Instant postedAt,
    int attempt) {

  /** Without the address, which stays out of every log. */
  @Override
  public String toString() {
    return "letter " + id + ", try " + attempt;
  }
}
