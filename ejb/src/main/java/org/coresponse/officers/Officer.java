package org.coresponse.officers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.StaleDataException;
import org.coresponse.security.Actor;

/**
 * A police officer who rides with clinicians. Known to Keycloak by {@code subject}, which is empty
 * until there is an account. In the programme from a day on, and until one once that is known.
 */
@Entity
@Table(name = "officer")
class Officer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(length = 64)
  private String subject;

  @Column(name = "given_name", nullable = false, updatable = false, length = 60)
  private String givenName;

  @Column(name = "family_name", nullable = false, updatable = false, length = 60)
  private String familyName;

  @Column(length = 40)
  private String pronouns;

  @Column(nullable = false, updatable = false, length = 16)
  private String badge;

  @Column(length = 80)
  private String unit;

  @Column(nullable = false, length = 254)
  private String email;

  @Column(length = 48)
  private String phone;

  @Column(name = "service_from", nullable = false, updatable = false)
  private LocalDate serviceFrom;

  @Column(name = "service_until")
  private LocalDate serviceUntil;

  @Column(name = "registered_at", nullable = false, updatable = false)
  private Instant registeredAt;

  @Column(name = "registered_by", nullable = false, updatable = false, length = 64)
  private String registeredBy;

  @Column(name = "registered_by_name", nullable = false, updatable = false, length = 120)
  private String registeredByName;

  protected Officer() {}

  /**
   * @param phone in E.164, or null
   */
  Officer(RegisterOfficer given, String phone, Actor by, Instant now) {
    this.subject = given.subject();
    this.givenName = given.givenName().strip();
    this.familyName = given.familyName().strip();
    this.pronouns = given.pronouns();
    this.badge = given.badge();
    this.unit = given.unit();
    this.email = given.email().strip();
    this.phone = phone;
    this.serviceFrom = given.serviceFrom();
    this.registeredAt = now;
    this.registeredBy = by.subject();
    this.registeredByName = by.name();
  }

  /**
   * Is reached and spoken of differently from now on.
   *
   * @param phone in E.164, or null
   * @throws StaleDataException when somebody else has corrected it since it was read
   */
  void correct(CorrectOfficer given, String phone) {
    StaleDataException.requireCurrent(given.version(), version);
    this.pronouns = given.pronouns();
    this.unit = given.unit();
    this.email = given.email().strip();
    this.phone = phone;
  }

  /**
   * Signs in with another account from now on, or with none.
   *
   * @throws StaleDataException when somebody else has corrected the entry since it was read
   * @throws InvalidFieldException when whoever says so signs in with the one or the other
   */
  void signsInWith(NameAccount given, Actor by) {
    StaleDataException.requireCurrent(given.version(), version);
    if (by.subject().equals(subject) || by.subject().equals(given.subject())) {
      throw new InvalidFieldException("subject", "invalid.officer.ownAccount");
    }
    subject = given.subject();
  }

  /**
   * Is in the programme until that day, which is the first one without.
   *
   * @throws InvalidFieldException when that is not after the first day with it
   */
  void leave(LocalDate until) {
    if (!until.isAfter(serviceFrom)) {
      throw new InvalidFieldException("until", "invalid.officer.until");
    }
    serviceUntil = until;
  }

  boolean registeredBy(Actor actor) {
    return registeredBy.equals(actor.subject());
  }

  Long id() {
    return id;
  }

  /** Whether they sign in with that account; null is none. */
  boolean hasAccount(String account) {
    return Objects.equals(subject, account);
  }

  /** Whether the registration says the same of the same person. */
  boolean same(RegisterOfficer given) {
    return givenName.equals(given.givenName().strip())
        && familyName.equals(given.familyName().strip())
        && email.equals(given.email().strip());
  }

  OfficerPerson person() {
    return new OfficerPerson(
        version,
        givenName,
        familyName,
        pronouns,
        email,
        phone,
        subject,
        serviceFrom,
        serviceUntil,
        registeredAt,
        registeredByName);
  }
}
