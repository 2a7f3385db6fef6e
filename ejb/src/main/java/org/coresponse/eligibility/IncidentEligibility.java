package org.coresponse.eligibility;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.coresponse.clinicians.ProgrammePart;

/**
 * Whether a part of the programme should have answered an incident, and what became of that.
 *
 * <p>Decided at arrival from the natures of its calls, anew by each decision that leads it; served
 * from the moment a clinician takes it. What was eligible when it was served stays so, whatever is
 * decided afterwards.
 */
@Entity
@Table(name = "incident_eligibility")
class IncidentEligibility {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "incident_id", nullable = false, updatable = false)
  private long incidentId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 16)
  private ProgrammePart part;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private Basis basis;

  @Column(nullable = false)
  private boolean eligible;

  @Column(name = "rule_version", nullable = false, length = 8)
  private String ruleVersion;

  @Column(name = "assessment_id")
  private Long assessmentId;

  @Column(name = "chosen_at")
  private Instant chosenAt;

  @Column(name = "decided_at", nullable = false)
  private Instant decidedAt;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private UnservedReason found;

  @Enumerated(EnumType.STRING)
  @Column(length = 12)
  private Outcome outcome;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private UnservedReason reason;

  @Column(name = "opened_on", nullable = false, updatable = false)
  private LocalDate openedOn;

  @Column(name = "opened_hour", nullable = false, updatable = false)
  private int openedHour;

  protected IncidentEligibility() {}

  ProgrammePart part() {
    return part;
  }

  boolean isServed() {
    return outcome == Outcome.SERVED;
  }

  boolean isEligible() {
    return eligible;
  }

  /** Whether a decision asked for that part. */
  boolean isAskedByDecision() {
    return eligible && basis == Basis.DECISION;
  }

  /** Whether it already says what this would decide. */
  boolean follows(Ground ground, boolean asked) {
    return basis == ground.basis()
        && eligible == asked
        && ruleVersion.equals(EligibilityRule.VERSION)
        && Objects.equals(assessmentId, ground.assessmentId())
        && Objects.equals(chosenAt, ground.chosenAt());
  }

  /**
   * What stood in the way when it was decided from that ground, or null where it was not, or not
   * asked: a second that was is not asked for again.
   */
  UnservedReason foundOn(Ground ground) {
    return ground.equals(new Ground(basis, assessmentId, chosenAt)) ? found : null;
  }

  /**
   * Is for that part, as was just decided; what became of it is said next.
   *
   * @param inTheWay what stands in the way of answering at that second
   */
  void ask(Ground ground, UnservedReason inTheWay, Instant at) {
    decide(ground, at);
    eligible = true;
    found = requireNonNull(inTheWay);
  }

  /** Is not for that part. */
  void spare(Ground ground, Instant at) {
    decide(ground, at);
    eligible = false;
    outcome = null;
    reason = null;
  }

  private void decide(Ground ground, Instant at) {
    basis = ground.basis();
    assessmentId = ground.assessmentId();
    chosenAt = ground.chosenAt();
    ruleVersion = EligibilityRule.VERSION;
    decidedAt = at;
  }

  /** A clinician has taken it. */
  void serve() {
    outcome = Outcome.SERVED;
    reason = null;
  }

  /** It runs and nobody has it. */
  void stayOpen() {
    outcome = Outcome.OPEN;
    reason = null;
  }

  /**
   * It is over and nobody took it.
   *
   * @param since a later fact than what stood in the way when it was decided, or null
   */
  void miss(UnservedReason since) {
    outcome = Outcome.UNSERVED;
    reason = since == null ? found : since;
  }
}
