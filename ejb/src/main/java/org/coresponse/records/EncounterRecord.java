package org.coresponse.records;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.coresponse.security.Actor;

/**
 * The record of one response by phone. Clinical lane.
 *
 * <p>It is a draft from its first word until its clinician signs it; then it never changes.
 */
@Entity
@Table(name = "encounter_record")
class EncounterRecord {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "response_id", nullable = false, updatable = false)
  private long responseId;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private PhoneOutcome outcome;

  @Column(name = "disposition_code", length = 40)
  private String disposition;

  @Column(length = RecordContent.LONGEST_NOTE)
  private String note;

  @Enumerated(EnumType.STRING)
  @Column(name = "police_asked", length = 8)
  private PoliceAsked policeAsked;

  @Enumerated(EnumType.STRING)
  @Column(length = 8)
  private RiskLevel risk;

  @Column(name = "risk_screened", nullable = false)
  private boolean riskScreened;

  @Column(name = "follow_up_wanted")
  private Boolean followUpWanted;

  @Column(name = "follow_up_reason", length = 1000)
  private String followUpReason;

  @Enumerated(EnumType.STRING)
  @Column(name = "reach_by", length = 8)
  private ReachBy reachBy;

  @Column(name = "reach_at", length = 120)
  private String reachAt;

  @Column(name = "close_incident", nullable = false)
  private boolean closeIncident;

  @ElementCollection
  @CollectionTable(name = "record_referral", joinColumns = @JoinColumn(name = "record_id"))
  @OrderColumn(name = "position")
  private List<Referral> referrals = new ArrayList<>();

  @Column(name = "saved_at", nullable = false)
  private Instant savedAt;

  @Column(name = "signed_at")
  private Instant signedAt;

  @Column(name = "signed_by", length = 64)
  private String signedBy;

  @Column(name = "signed_by_name", length = Actor.LONGEST_NAME)
  private String signedByName;

  @Column(name = "incident_closed", nullable = false)
  private boolean incidentClosed;

  protected EncounterRecord() {}

  EncounterRecord(long responseId, Instant at) {
    this.responseId = responseId;
    this.savedAt = requireNonNull(at);
  }

  Long id() {
    return id;
  }

  /** As people read it: 0 stands for a record of which nothing was kept. */
  int version() {
    return version + 1;
  }

  boolean signed() {
    return signedAt != null;
  }

  /** Keeps what was typed. */
  void write(RecordContent given, Instant at) {
    requireDraft();
    outcome = given.outcome();
    disposition = given.disposition();
    note = given.note();
    policeAsked = given.policeAsked();
    risk = given.risk();
    followUpWanted = given.followUpWanted();
    followUpReason = given.followUpReason();
    reachBy = given.reachBy();
    reachAt = given.reachAt();
    closeIncident = given.closeIncident();
    if (!given.referrals().equals(List.copyOf(referrals))) {
      referrals.clear();
      referrals.addAll(given.referrals());
    }
    savedAt = requireNonNull(at);
  }

  /**
   * Locks it.
   *
   * @param screened level of the latest screen, which counts before what the clinician states; null
   *     where nobody was screened
   */
  void sign(RiskLevel screened, Actor by, Instant at) {
    requireDraft();
    if (screened != null) {
      risk = screened;
      riskScreened = true;
    }
    signedAt = requireNonNull(at);
    signedBy = by.subject();
    signedByName = by.name();
  }

  void closedIncident() {
    incidentClosed = true;
  }

  private void requireDraft() {
    if (signed()) {
      throw new RecordSignedException();
    }
  }

  RecordContent content() {
    return new RecordContent(
        outcome,
        disposition,
        note,
        policeAsked,
        risk,
        followUpWanted,
        followUpReason,
        reachBy,
        reachAt,
        closeIncident,
        List.copyOf(referrals));
  }

  /** Level of the screen it was signed with, or null. */
  RiskLevel screened() {
    return riskScreened ? risk : null;
  }

  Instant savedAt() {
    return savedAt;
  }

  Instant signedAt() {
    return signedAt;
  }

  String signedByName() {
    return signedByName;
  }

  boolean incidentClosed() {
    return incidentClosed;
  }
}
