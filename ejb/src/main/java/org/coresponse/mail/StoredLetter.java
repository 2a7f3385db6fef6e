package org.coresponse.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A letter in the outbox. It waits, is taken to be sent, and ends sent or given up; given up, it
 * can be made to wait again. {@link Outbox} writes the row.
 */
@Entity
@Table(name = "letter")
class StoredLetter {
  /** How long whoever took a letter has it alone; who dies meanwhile leaves it to the next. */
  static final Duration LEASE = Duration.ofMinutes(5);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "letter_key", nullable = false, updatable = false, length = Letter.LONGEST_KEY)
  private String key;

  @Column(nullable = false, updatable = false, length = Letter.LONGEST_ADDRESS)
  private String recipient;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 10)
  private LetterLanguage language;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 32)
  private LetterKind kind;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 16)
  private LetterScope scope;

  @Column(name = "due_on", nullable = false, updatable = false)
  private LocalDate by;

  @Column(nullable = false, updatable = false, length = Letter.LONGEST_PAGE)
  private String page;

  @Column(name = "posted_at", nullable = false, updatable = false)
  private Instant postedAt;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private LetterStatus status = LetterStatus.WAITING;

  @Column(nullable = false)
  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "last_error", length = 20)
  private DeliveryFault lastError;

  protected StoredLetter() {}

  /** Is tried now by whoever calls, and by nobody else for {@link #LEASE}. */
  DueLetter take(Instant now) {
    attempts++;
    nextAttemptAt = now.plus(LEASE);
    return new DueLetter(id, recipient, language, kind, scope, by, page, postedAt, attempts);
  }

  /** The mail server took it. */
  void sent(Instant now) {
    end(LetterStatus.SENT, now);
    lastError = null;
  }

  /** It could not be sent: waits, longer each time, or is given up. */
  void notSent(DeliveryFault fault, Instant now) {
    lastError = fault;
    if (!fault.passes() || attempts >= BackOff.MOST_TRIES) {
      end(LetterStatus.FAILED, now);
    } else {
      nextAttemptAt = now.plus(BackOff.after(attempts));
    }
  }

  private void end(LetterStatus how, Instant now) {
    status = how;
    endedAt = now;
    nextAttemptAt = null;
  }

  /**
   * Waits anew, with all its tries.
   *
   * @throws LetterNotGivenUpException when it waits already or was sent
   */
  void sendAgain(Instant now) {
    if (status != LetterStatus.FAILED) {
      throw new LetterNotGivenUpException(id);
    }
    status = LetterStatus.WAITING;
    attempts = 0;
    endedAt = null;
    nextAttemptAt = now;
  }

  /** Whether the one who took it at that try still has it. */
  boolean isTaken(int attempt) {
    return status == LetterStatus.WAITING && attempts == attempt;
  }

  boolean isGivenUp() {
    return status == LetterStatus.FAILED;
  }
}
