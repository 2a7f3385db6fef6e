package org.coresponse.agreements;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.coresponse.security.Actor;

/** Somebody at an agency to write to. Whoever is removed stays on record and is no longer shown. */
@Entity
@Table(name = "agency_contact")
class AgencyContact {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "agency_id", nullable = false, updatable = false)
  private long agencyId;

  @Column(nullable = false, length = 120)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private ContactPurpose purpose;

  @Column(length = 254)
  private String email;

  @Column(length = 48)
  private String phone;

  @Column(name = "added_at", nullable = false, updatable = false)
  private Instant addedAt;

  @Column(name = "added_by", nullable = false, updatable = false, length = 64)
  private String addedBy;

  @Column(name = "added_by_name", nullable = false, updatable = false, length = 120)
  private String addedByName;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by", length = 64)
  private String changedBy;

  @Column(name = "changed_by_name", length = 120)
  private String changedByName;

  @Column(name = "removed_at")
  private Instant removedAt;

  @Column(name = "removed_by", length = 64)
  private String removedBy;

  @Column(name = "removed_by_name", length = 120)
  private String removedByName;

  protected AgencyContact() {}

  /**
   * @param phone in E.164, or null
   */
  AgencyContact(long agencyId, ContactGiven given, String phone, Actor by, Instant now) {
    this.agencyId = agencyId;
    this.name = given.name().strip();
    this.purpose = given.purpose();
    this.email = given.email();
    this.phone = phone;
    this.addedAt = now;
    this.addedBy = by.subject();
    this.addedByName = by.name();
  }

  /**
   * Is reached like this from now on.
   *
   * @return the fields that changed; empty when it is the same
   */
  List<String> amend(ContactGiven given, String phone, Actor by, Instant now) {
    var changed = new ArrayList<String>();
    if (!name.equals(given.name().strip())) {
      changed.add("name");
    }
    if (purpose != given.purpose()) {
      changed.add("purpose");
    }
    if (!Objects.equals(email, given.email())) {
      changed.add("email");
    }
    if (!Objects.equals(this.phone, phone)) {
      changed.add("phone");
    }
    if (!changed.isEmpty()) {
      name = given.name().strip();
      purpose = given.purpose();
      email = given.email();
      this.phone = phone;
      changedAt = now;
      changedBy = by.subject();
      changedByName = by.name();
    }
    return changed;
  }

  void remove(Actor by, Instant now) {
    removedAt = now;
    removedBy = by.subject();
    removedByName = by.name();
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  /**
   * @param masked whether the ways to reach them are kept from the reader
   */
  ContactRow row(boolean masked) {
    return new ContactRow(
        id,
        version,
        name,
        purpose,
        masked ? null : email,
        masked ? null : phone,
        changedAt == null ? addedAt : changedAt,
        changedAt == null ? addedByName : changedByName);
  }
}
