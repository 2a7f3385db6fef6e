package org.coresponse.premises;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.platform.PhoneNumbers;
import org.coresponse.search.CallOrigin;
import org.coresponse.security.Actor;

/**
 * A warning for whoever goes to an address, or to whoever calls from a number. Never changed; it
 * holds from its start until its end, or until somebody ends it early, which happens once.
 */
@Entity
@Table(name = "caution_flag")
class CautionFlag {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "client_id", nullable = false, updatable = false, length = 64)
  private String clientId;

  @Column(updatable = false, length = 200)
  private String address;

  @Column(updatable = false, length = 48)
  private String phone;

  @Column(nullable = false, updatable = false, length = 40)
  private String kind;

  @Column(nullable = false, updatable = false, length = 300)
  private String text;

  @Column(nullable = false, updatable = false, length = 120)
  private String source;

  @Column(name = "starts_at", nullable = false, updatable = false)
  private Instant startsAt;

  @Column(name = "ends_at", nullable = false, updatable = false)
  private Instant endsAt;

  @Column(name = "added_at", nullable = false, updatable = false)
  private Instant addedAt;

  @Column(name = "added_by", nullable = false, updatable = false, length = 64)
  private String addedBy;

  @Column(name = "added_by_name", nullable = false, updatable = false, length = 120)
  private String addedByName;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by", length = 64)
  private String endedBy;

  @Column(name = "ended_by_name", length = 120)
  private String endedByName;

  @Column(name = "end_reason", length = 1000)
  private String endReason;

  protected CautionFlag() {}

  /**
   * @param about one of number and address
   */
  CautionFlag(AddCaution given, CallOrigin about, Instant startsAt, Actor by, Instant now) {
    this.clientId = given.clientId();
    this.address = about.address();
    this.phone = about.phone();
    this.kind = given.kind();
    this.text = given.text();
    this.source = given.source();
    this.startsAt = startsAt;
    this.endsAt = given.endsAt();
    this.addedAt = now;
    this.addedBy = by.subject();
    this.addedByName = by.name();
  }

  /**
   * Ends it early; the same person with the same reason again changes nothing.
   *
   * @return whether it held until now
   * @throws CautionEndedException when it has ended already
   */
  boolean end(String reason, Actor by, Instant now) {
    if (endedAt != null && by.subject().equals(endedBy) && reason.equals(endReason)) {
      return false;
    }
    if (!holdsAt(now)) {
      throw new CautionEndedException();
    }
    endedAt = now;
    endedBy = by.subject();
    endedByName = by.name();
    endReason = reason;
    return true;
  }

  /** From its start on, and no longer at the very instant of its end. */
  boolean holdsAt(Instant at) {
    return !at.isBefore(startsAt) && at.isBefore(over());
  }

  /** When it ends, or ended. */
  private Instant over() {
    return endedAt != null && endedAt.isBefore(endsAt) ? endedAt : endsAt;
  }

  Long id() {
    return id;
  }

  String kind() {
    return kind;
  }

  Instant endsAt() {
    return endsAt;
  }

  String address() {
    return address;
  }

  /**
   * What a reader sees.
   *
   * @param masked withhold place, number and free text
   * @param region whose way of writing telephone numbers
   */
  CautionRow row(Instant now, boolean masked, String region) {
    return new CautionRow(
        id,
        kind,
        masked ? null : text,
        masked ? null : source,
        masked ? null : address,
        masked ? null : phone,
        masked ? null : PhoneNumbers.show(phone, region),
        addedByName,
        addedAt,
        startsAt,
        endsAt,
        holdsAt(now),
        endedAt,
        endedByName,
        masked ? null : endReason,
        masked);
  }
}
