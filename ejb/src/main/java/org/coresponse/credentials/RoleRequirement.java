package org.coresponse.credentials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.coresponse.security.Actor;

/** What a role asks for from a day on. It ends on a day, and is never deleted. */
@Entity
@Table(name = "role_requirement")
class RoleRequirement {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 16)
  private WorkRole role;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 20)
  private CredentialPurpose purpose;

  @Column(name = "since_on", nullable = false, updatable = false)
  private LocalDate since;

  @Column(name = "until_on")
  private LocalDate until;

  @Column(name = "added_at", updatable = false)
  private Instant addedAt;

  @Column(name = "added_by", updatable = false, length = 64)
  private String addedBy;

  @Column(name = "added_by_name", updatable = false, length = 120)
  private String addedByName;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by", length = 64)
  private String endedBy;

  @Column(name = "ended_by_name", length = 120)
  private String endedByName;

  protected RoleRequirement() {}

  RoleRequirement(AddRequirement given, Actor by, Instant now) {
    this.role = given.role();
    this.purpose = given.purpose();
    this.since = given.since();
    this.addedAt = now;
    this.addedBy = by.subject();
    this.addedByName = by.name();
  }

  /** Is asked until that day, which is the first one without. */
  void end(LocalDate until, Actor by, Instant now) {
    this.until = until;
    this.endedAt = now;
    this.endedBy = by.subject();
    this.endedByName = by.name();
  }

  boolean asks(WorkRole of, CredentialPurpose what) {
    return role == of && purpose == what;
  }

  /** Whether it is asked on that day or on a later one. */
  boolean reaches(LocalDate day) {
    return until == null || until.isAfter(day);
  }

  RequirementRow row() {
    return new RequirementRow(
        id, version, role, purpose, since, until, addedAt, addedByName, endedAt, endedByName);
  }
}
