package org.coresponse.clinicians;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.coresponse.security.Actor;

/**
 * Somebody an agency contracts out to the programme. Known to Keycloak by {@code subject}, which is
 * empty until there is an account. With one agency at a time; where they were before is kept as
 * {@link FormerMembership}.
 */
@Entity
@Table(name = "clinician")
class Clinician {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agency_id")
  private Agency agency;

  @Column(length = 64)
  private String subject;

  @Column(name = "given_name", nullable = false, length = 60)
  private String givenName;

  @Column(name = "family_name", nullable = false, length = 60)
  private String familyName;

  @Column(length = 40)
  private String pronouns;

  @Column(length = 254)
  private String email;

  @Column(length = 48)
  private String phone;

  @Column(name = "member_from", nullable = false)
  private LocalDate memberFrom;

  @Column(name = "member_until")
  private LocalDate memberUntil;

  @Column(name = "enrolled_at", nullable = false, updatable = false)
  private Instant enrolledAt;

  @Column(name = "enrolled_by", nullable = false, updatable = false, length = 64)
  private String enrolledBy;

  @Column(name = "enrolled_by_name", nullable = false, updatable = false, length = 120)
  private String enrolledByName;

  @ElementCollection
  @CollectionTable(
      name = "clinician_language",
      joinColumns = @JoinColumn(name = "clinician_id", nullable = false))
  @OrderBy("language")
  private List<SpokenLanguage> languages = new ArrayList<>();

  protected Clinician() {}

  /**
   * @param phone in E.164, or null
   */
  Clinician(Agency agency, EnrolClinician given, String phone, Actor by, Instant now) {
    this.agency = agency;
    this.subject = given.subject();
    this.givenName = given.givenName().strip();
    this.familyName = given.familyName().strip();
    this.pronouns = given.pronouns();
    this.email = given.email().strip();
    this.phone = phone;
    this.memberFrom = given.memberFrom();
    this.enrolledAt = now;
    this.enrolledBy = by.subject();
    this.enrolledByName = by.name();
    given.languages().forEach(speaks -> languages.add(new SpokenLanguage(speaks)));
  }

  /**
   * Belongs to the agency until that day, which is the first one without.
   *
   * @throws MembershipDayException when that is before the first day with it
   */
  void leave(LocalDate until) {
    if (!until.isAfter(memberFrom)) {
      throw new MembershipDayException();
    }
    memberUntil = until;
  }

  /**
   * Belongs to another agency from that day on.
   *
   * @return the time with the former one, to be kept
   * @throws MembershipDayException when that is before the first day with the former one, or before
   *     they leave it
   */
  FormerMembership join(Agency other, LocalDate from) {
    if (!from.isAfter(memberFrom) || memberUntil != null && from.isBefore(memberUntil)) {
      throw new MembershipDayException();
    }
    var former =
        new FormerMembership(this, agency, memberFrom, memberUntil == null ? from : memberUntil);
    agency = other;
    memberFrom = from;
    memberUntil = null;
    return former;
  }

  /**
   * Is spoken of, reached and speaks like this from now on.
   *
   * @param phone in E.164, or null
   * @return the fields that changed; empty when it is the same
   */
  List<String> amend(AmendClinician given, String phone) {
    var changed = new ArrayList<String>();
    if (!Objects.equals(pronouns, given.pronouns())) {
      pronouns = given.pronouns();
      changed.add("pronouns");
    }
    if (!given.email().strip().equals(email)) {
      email = given.email().strip();
      changed.add("email");
    }
    if (!Objects.equals(this.phone, phone)) {
      this.phone = phone;
      changed.add("phone");
    }
    var spoken = languages.stream().map(SpokenLanguage::row).toList();
    if (!Set.copyOf(spoken).equals(Set.copyOf(given.languages()))) {
      languages.clear();
      given.languages().forEach(speaks -> languages.add(new SpokenLanguage(speaks)));
      changed.add("languages");
    }
    return changed;
  }

  int version() {
    return version;
  }

  boolean enrolledBy(Actor actor) {
    return enrolledBy.equals(actor.subject());
  }

  /**
   * Is known by that subject from now on; whatever they signed in with before is no longer them.
   */
  void signsInAs(String subject) {
    this.subject = requireNonNull(subject);
  }

  Long id() {
    return id;
  }

  Agency agency() {
    return agency;
  }

  String name() {
    return givenName + " " + familyName;
  }

  /** Whether the enrolment says the same of the same person. */
  boolean same(EnrolClinician given) {
    return agency.code().equals(given.agency())
        && givenName.equals(given.givenName().strip())
        && familyName.equals(given.familyName().strip());
  }

  PersonRow person() {
    return new PersonRow(
        id,
        version,
        givenName,
        familyName,
        pronouns,
        email,
        phone,
        memberFrom,
        memberUntil,
        enrolledAt,
        enrolledByName,
        languages.stream().map(SpokenLanguage::row).toList());
  }
}
