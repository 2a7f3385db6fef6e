package org.coresponse.mail;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the outbox.
 *
 * @param recipient masked: the first letter and the part behind the {@code @}, {@code
 *     a…@agency.example}; the register has the whole address for those who may read it there
 * @param by the day that the letter names
 * @param attempts how often it was tried
 * @param nextAttemptAt null unless it waits
 * @param endedAt when it was sent or given up; null while it waits
 * @param lastError why the last try failed; null where none did
 */
public record LetterRow(
    Long id,
    LetterKind kind,
    LetterScope scope,
    LetterLanguage language,
    String recipient,
    LocalDate by,
    Instant postedAt,
    LetterStatus status,
    Integer attempts,
    Instant nextAttemptAt,
    Instant endedAt,
    DeliveryFault lastError)
    implements Serializable {
  private static final String REST = "\u2026";

  public LetterRow {
    recipient = masked(recipient);
  }

  static String masked(String address) {
    var at = address.lastIndexOf('@');
    return at < 0 ? REST : (at < 3 ? "" : address.substring(0, 1)) + REST + address.substring(at);
  }
}
