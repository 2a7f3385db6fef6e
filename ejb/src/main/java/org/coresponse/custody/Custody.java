package org.coresponse.custody;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;

/**
 * Whose something is, since when, and by when something must happen: the columns of every table
 * whose rows are in custody. Ended rows are in nobody's, which is null.
 *
 * @param subject of the owner's account, or null
 * @param name of the owner where it is a person
 * @param queue where it is none
 * @param since when the owner got it
 * @param due what must have happened by {@code dueAt}
 */
@Embeddable
public record Custody(
    @Column(name = "owner_subject", length = 64) String subject,
    @Column(name = "owner_name", length = 120) String name,
    @Enumerated(EnumType.STRING) @Column(name = "owner_queue", length = 16) Queue queue,
    @Column(name = "held_since") Instant since,
    @Enumerated(EnumType.STRING) @Column(name = "deadline_kind", length = 16) DeadlineKind due,
    @Column(name = "deadline_at") Instant dueAt)
    implements Serializable {

  /** Somebody gets it, with a deadline. */
  public static Custody of(Owner owner, Instant since, DeadlineKind due, Instant dueAt) {
    return new Custody(
        owner.subject(),
        owner.name(),
        owner.queue(),
        requireNonNull(since),
        requireNonNull(due),
        requireNonNull(dueAt));
  }

  public Owner owner() {
    return new Owner(subject, name, queue);
  }

  /** The same deadline in another hand; the same where the hand is. */
  public Custody to(Owner next, Instant now) {
    return owner().equals(next) ? this : of(next, now, due, dueAt);
  }

  /** Another deadline in the same hand. */
  public Custody dueBy(DeadlineKind next, Instant at) {
    return of(owner(), since, next, at);
  }

  /** Whether its deadline has passed. */
  public boolean isOver(Instant now) {
    return !dueAt.isAfter(now);
  }
}
