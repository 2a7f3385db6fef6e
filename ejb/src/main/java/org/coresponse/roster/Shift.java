package org.coresponse.roster;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.coresponse.credentials.WorkRole;
import org.coresponse.shiftrules.PlannedShift;
import org.coresponse.shiftrules.ShiftKind;

/**
 * Somebody's hours in one role, as they are planned and as they were published last. Planners
 * change the plan; everyone else goes by what is published, until a publication makes them the
 * same.
 */
@Entity
@Table(name = "shift")
class Shift {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 16)
  private WorkRole role;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 8)
  private ShiftKind kind;

  @Column(updatable = false, length = 36)
  private String request;

  @Embedded private Slot published;

  @Embedded
  @AttributeOverride(name = "clinicianId", column = @Column(name = "planned_clinician_id"))
  @AttributeOverride(name = "officerId", column = @Column(name = "planned_officer_id"))
  @AttributeOverride(name = "agencyId", column = @Column(name = "planned_agency_id"))
  @AttributeOverride(name = "startsAt", column = @Column(name = "planned_starts_at"))
  @AttributeOverride(name = "endsAt", column = @Column(name = "planned_ends_at"))
  private Slot planned;

  protected Shift() {}

  /**
   * A new one, planned and not published.
   *
   * @param request by which whoever planned it knows it again, or null
   */
  Shift(WorkRole role, ShiftKind kind, Slot planned, String request) {
    this.role = role;
    this.kind = kind;
    this.request = request;
    this.planned = planned;
  }

  /** That person is to fill it. */
  void give(Worker worker, Long agency) {
    planned = planned().filledBy(worker, agency);
  }

  /** Nobody is to fill it yet. */
  void open() {
    planned = planned().open();
  }

  /** It is to be at another time. */
  void move(Instant startsAt, Instant endsAt) {
    planned = planned().at(startsAt, endsAt);
  }

  /** It is not to be. */
  void takeOut() {
    planned = null;
  }

  /** What was changed since the last publication is as it was. */
  void revert() {
    planned = published;
  }

  /** What is planned is what everyone goes by. */
  void publish() {
    published = planned;
  }

  /**
   * Another person, or nobody, fills it from now on, without waiting for a publication.
   *
   * @param worker null opens it
   */
  void passTo(Worker worker, Long agency) {
    published = worker == null ? published.open() : published.filledBy(worker, agency);
    planned = published;
  }

  /**
   * Whoever fills it works no longer than until then; what is left of it is open.
   *
   * @return what is left, published and to be stored
   */
  Shift end(Instant now) {
    var rest = new Shift(role, kind, Slot.open(now, published.endsAt()), null);
    rest.publish();
    published = published.at(published.startsAt(), now);
    planned = published;
    return rest;
  }

  boolean changed() {
    return !Objects.equals(planned, published);
  }

  boolean neverPublished() {
    return published == null;
  }

  boolean takenOut() {
    return planned == null;
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  WorkRole role() {
    return role;
  }

  ShiftKind kind() {
    return kind;
  }

  /** What everyone goes by, or null before the first publication and after it was taken out. */
  Slot published() {
    return published;
  }

  /**
   * What the planners mean it to be.
   *
   * @throws ShiftTakenOutException when it is not to be
   */
  Slot planned() {
    if (planned == null) {
      throw new ShiftTakenOutException();
    }
    return planned;
  }

  /** As the rules see it. */
  PlannedShift asPlanned() {
    return new PlannedShift(
        id == null ? 0 : id, role, kind, planned().startsAt(), planned().endsAt());
  }

  /** What everyone goes by, of a published one. */
  PublishedRow publishedRow() {
    return new PublishedRow(
        id,
        role,
        kind,
        published.worker(),
        published.agencyId(),
        published.startsAt(),
        published.endsAt(),
        changed());
  }

  PlanRow row() {
    return new PlanRow(
        id,
        version,
        role,
        kind,
        planned == null ? null : planned.row(),
        published == null ? null : published.row());
  }
}
