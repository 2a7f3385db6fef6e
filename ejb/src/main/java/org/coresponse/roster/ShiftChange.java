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
import java.time.Instant;
import org.coresponse.credentials.WorkRole;
import org.coresponse.security.Actor;

/** A change of what people go by. Never changed itself. */
@Entity
@Table(name = "shift_change")
class ShiftChange {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "shift_id", nullable = false, updatable = false)
  private long shiftId;

  @Column(name = "publication_id", updatable = false)
  private Long publicationId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 12)
  private ChangeCause cause;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 16)
  private WorkRole role;

  @Column(name = "changed_at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "changed_by", nullable = false, updatable = false, length = 64)
  private String by;

  @Column(name = "changed_by_name", nullable = false, updatable = false, length = 120)
  private String byName;

  @Embedded
  @AttributeOverride(name = "clinicianId", column = @Column(name = "before_clinician_id"))
  @AttributeOverride(name = "officerId", column = @Column(name = "before_officer_id"))
  @AttributeOverride(name = "agencyId", column = @Column(name = "before_agency_id"))
  @AttributeOverride(name = "startsAt", column = @Column(name = "before_starts_at"))
  @AttributeOverride(name = "endsAt", column = @Column(name = "before_ends_at"))
  private Slot before;

  @Embedded
  @AttributeOverride(name = "clinicianId", column = @Column(name = "after_clinician_id"))
  @AttributeOverride(name = "officerId", column = @Column(name = "after_officer_id"))
  @AttributeOverride(name = "agencyId", column = @Column(name = "after_agency_id"))
  @AttributeOverride(name = "startsAt", column = @Column(name = "after_starts_at"))
  @AttributeOverride(name = "endsAt", column = @Column(name = "after_ends_at"))
  private Slot after;

  protected ShiftChange() {}

  /**
   * @param publication that brought it, or null
   * @param before null of a new shift
   */
  ShiftChange(Shift shift, Slot before, ChangeCause cause, Long publication, Actor by, Instant at) {
    this.shiftId = shift.id();
    this.publicationId = publication;
    this.cause = cause;
    this.role = shift.role();
    this.before = before;
    this.after = shift.published();
    this.at = at;
    this.by = by.subject();
    this.byName = by.name();
  }

  Long id() {
    return id;
  }

  ChangeRow row() {
    return new ChangeRow(
        id,
        shiftId,
        publicationId,
        cause,
        role,
        before == null ? null : before.row(),
        after == null ? null : after.row(),
        at,
        byName);
  }
}
