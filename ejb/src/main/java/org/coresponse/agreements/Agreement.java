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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.coresponse.security.Actor;

/**
 * What the city and an agency agreed: entered by one person, confirmed by another of the city,
 * until it expires, is ended, or another takes its place. None is ever taken off the record.
 */
@Entity
@Table(name = "agreement")
class Agreement {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "agency_id", nullable = false, updatable = false)
  private long agencyId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 12)
  private AgreementKind kind;

  @Column(nullable = false, updatable = false, length = 120)
  private String title;

  @Column(updatable = false, length = 60)
  private String number;

  @Column(name = "from_on", nullable = false, updatable = false)
  private LocalDate from;

  @Column(name = "expires_on", updatable = false)
  private LocalDate expiresOn;

  @Column(name = "replaces_id", updatable = false)
  private Long replaces;

  @Column(name = "entered_at", nullable = false, updatable = false)
  private Instant enteredAt;

  @Column(name = "entered_by", nullable = false, updatable = false, length = 64)
  private String enteredBy;

  @Column(name = "entered_by_name", nullable = false, updatable = false, length = 120)
  private String enteredByName;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "confirmed_by", length = 64)
  private String confirmedBy;

  @Column(name = "confirmed_by_name", length = 120)
  private String confirmedByName;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by", length = 64)
  private String endedBy;

  @Column(name = "ended_by_name", length = 120)
  private String endedByName;

  @Column(name = "end_reason", length = 500)
  private String endReason;

  @Column(name = "replaced_by_id")
  private Long replacedBy;

  protected Agreement() {}

  Agreement(long agencyId, AgreementGiven given, Actor by, Instant now) {
    this.agencyId = agencyId;
    this.kind = given.kind();
    this.title = given.title().strip();
    this.number = given.number();
    this.from = given.from();
    this.expiresOn = given.expiresOn();
    this.replaces = given.replaces();
    this.enteredAt = now;
    this.enteredBy = by.subject();
    this.enteredByName = by.name();
  }

  /**
   * A second person of the city has it before them; once more changes nothing.
   *
   * @return whether it was not confirmed before
   * @throws OwnAgreementException when the same person entered it
   * @throws AgreementEndedException when it was ended
   */
  boolean confirm(Actor by, Instant now) {
    standing();
    if (!by.isSystem() && by.subject().equals(enteredBy)) {
      throw new OwnAgreementException();
    }
    if (confirmed()) {
      return false;
    }
    confirmedAt = now;
    confirmedBy = by.subject();
    confirmedByName = by.name();
    return true;
  }

  /**
   * No longer holds from that day on.
   *
   * @throws AgreementEndedException when it was ended already
   */
  void end(LocalDate on, String reason, Actor by, Instant now) {
    standing();
    endedOn = on;
    endedAt = now;
    endedBy = by.subject();
    endedByName = by.name();
    endReason = reason;
  }

  /** Another holds in its place from that other's first day on; one that was ended stays so. */
  void giveWay(Agreement to, Actor by, Instant now) {
    if (endedAt == null) {
      end(to.from.isAfter(from) ? to.from : from, null, by, now);
      replacedBy = to.id;
    }
  }

  /** Whether it says the same as what was entered now. */
  boolean same(AgreementGiven given) {
    return Objects.equals(number, given.number())
        && Objects.equals(expiresOn, given.expiresOn())
        && Objects.equals(replaces, given.replaces());
  }

  void standing() {
    if (endedAt != null) {
      throw new AgreementEndedException();
    }
  }

  boolean confirmed() {
    return confirmedAt != null;
  }

  Long id() {
    return id;
  }

  long agencyId() {
    return agencyId;
  }

  AgreementKind kind() {
    return kind;
  }

  Long replaces() {
    return replaces;
  }

  AgreementRow row(LocalDate today, Actor reader, List<AgreementFileRow> files) {
    var state = AgreementState.on(today, from, expiresOn, confirmed(), endedOn, replacedBy != null);
    return new AgreementRow(
        id,
        kind,
        title,
        number,
        from,
        expiresOn,
        enteredAt,
        enteredByName,
        reader.subject().equals(enteredBy),
        confirmedAt,
        confirmedByName,
        endedOn,
        endedByName,
        endReason,
        replaces,
        replacedBy,
        state,
        state.holds() && expiresOn != null ? ChronoUnit.DAYS.between(today, expiresOn) : null,
        files);
  }
}
