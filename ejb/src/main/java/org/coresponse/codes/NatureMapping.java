package org.coresponse.codes;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.coresponse.security.Actor;

/** What a nature means over some days. Its meaning never changes; only its end is set. */
@Entity
@Table(name = "nature_mapping")
class NatureMapping {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "code_id", nullable = false, updatable = false)
  private long codeId;

  @Column(name = "common_code", nullable = false, updatable = false, length = 16)
  private String commonCode;

  @Column(nullable = false, updatable = false)
  private boolean diversion;

  @Column(nullable = false, updatable = false)
  private boolean unarmed;

  @Column(name = "co_response", nullable = false, updatable = false)
  private boolean coResponse;

  @Column(name = "valid_from", nullable = false, updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "recorded_at", nullable = false, updatable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", nullable = false, updatable = false, length = 64)
  private String recordedBy;

  @Column(
      name = "recorded_by_name",
      nullable = false,
      updatable = false,
      length = Actor.LONGEST_NAME)
  private String recordedByName;

  protected NatureMapping() {}

  NatureMapping(long codeId, NatureMeaning meaning, LocalDate validFrom, Actor by, Instant at) {
    this.codeId = codeId;
    this.commonCode = meaning.commonType();
    this.diversion = meaning.eligibility().diversion();
    this.unarmed = meaning.eligibility().unarmed();
    this.coResponse = meaning.eligibility().coResponse();
    this.validFrom = requireNonNull(validFrom);
    this.recordedAt = requireNonNull(at);
    this.recordedBy = by.subject();
    this.recordedByName = by.name();
  }

  /** From that day on another holds; one that had not begun by then never does. */
  void giveWay(LocalDate day) {
    if (validTo == null || validTo.isAfter(day)) {
      validTo = day.isBefore(validFrom) ? validFrom : day;
    }
  }

  boolean holdsOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
  }

  NatureMeaning meaning() {
    return new NatureMeaning(commonCode, new Eligibility(diversion, unarmed, coResponse));
  }

  long codeId() {
    return codeId;
  }

  MappingRow row() {
    return new MappingRow(
        commonCode, diversion, unarmed, coResponse, validFrom, validTo, recordedAt, recordedByName);
  }
}
