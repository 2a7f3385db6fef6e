package org.coresponse.calltaking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.coresponse.security.Actor;

/**
 * A call while it is typed. Open until it is sent or discarded, then never changed again.
 *
 * <p>Saves are ordered by the opening of the draft they come from, then by their own number.
 */
@Entity
@Table(name = "call_draft")
class CallDraft {
  private static final String NATURE = "nature";
  private static final String CALLBACK = "callback";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(nullable = false, updatable = false, length = 36)
  private String uuid;

  @Column(nullable = false, length = 64)
  private String owner;

  @Column(name = "owner_name", nullable = false, length = Actor.LONGEST_NAME)
  private String ownerName;

  @Column(name = "answered_at", nullable = false, updatable = false)
  private Instant answeredAt;

  @Column(name = "touched_at", nullable = false)
  private Instant touchedAt;

  @Column(nullable = false)
  private int opening;

  @Column(name = "last_save", nullable = false)
  private int lastSave;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private DraftState state = DraftState.OPEN;

  @Column(nullable = false, columnDefinition = "longtext")
  private String typed;

  protected CallDraft() {}

  CallDraft(KeepDraft first, Actor owner, Instant now) {
    this.uuid = first.draft().toString();
    this.owner = owner.subject();
    this.ownerName = owner.name();
    this.answeredAt = first.answeredAt();
    this.touchedAt = now;
    this.opening = first.opening();
    this.lastSave = first.save();
    this.typed = TypedFields.write(first.typed());
  }

  /**
   * Keeps a newer save; an older one changes nothing.
   *
   * @return whether it was newer, or the very save that was kept last
   * @throws DraftOfAnotherException when somebody else owns it
   * @throws DraftClosedException when it was sent or discarded
   */
  boolean keep(KeepDraft given, Actor by, Instant now) {
    requireOwner(by);
    requireOpen();
    if (given.opening() < opening || given.opening() == opening && given.save() < lastSave) {
      return false;
    }
    opening = given.opening();
    lastSave = given.save();
    typed = TypedFields.write(given.typed());
    touchedAt = now;
    return true;
  }

  /** Opens it in another window of its owner; saves of the windows before count no more. */
  OpenedDraft reopen(Actor by, Instant now) {
    requireOwner(by);
    requireOpen();
    opening++;
    lastSave = 0;
    touchedAt = now;
    return new OpenedDraft(draft(), answeredAt, touchedAt, opening, TypedFields.read(typed));
  }

  /**
   * Goes to another owner.
   *
   * @param dropped how long nobody must have typed
   * @throws DraftOfAnotherException when its owner still types
   */
  void takeOver(Actor by, Duration dropped, Instant now) {
    requireOpen();
    if (touchedAt.plus(dropped).isAfter(now)) {
      throw new DraftOfAnotherException(ownerName);
    }
    owner = by.subject();
    ownerName = by.name();
    touchedAt = now;
  }

  /**
   * Throws it away.
   *
   * @return false when it had been already
   * @throws DraftClosedException when it was sent
   */
  boolean discard(Actor by) {
    requireOwner(by);
    if (state == DraftState.DISCARDED) {
      return false;
    }
    requireOpen();
    state = DraftState.DISCARDED;
    return true;
  }

  boolean isOwnedBy(Actor actor) {
    return owner.equals(actor.subject());
  }

  UUID draft() {
    return UUID.fromString(uuid);
  }

  Instant touchedAt() {
    return touchedAt;
  }

  DraftRow row() {
    var fields = TypedFields.read(typed);
    return new DraftRow(
        draft(), ownerName, answeredAt, touchedAt, said(fields, NATURE), said(fields, CALLBACK));
  }

  private static String said(Map<String, String> fields, String name) {
    var value = fields.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private void requireOwner(Actor by) {
    if (!isOwnedBy(by)) {
      throw new DraftOfAnotherException(ownerName);
    }
  }

  private void requireOpen() {
    if (state != DraftState.OPEN) {
      throw new DraftClosedException();
    }
  }
}
