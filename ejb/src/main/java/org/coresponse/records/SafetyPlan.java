package org.coresponse.records;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.security.Actor;

/**
 * One version of a safety plan. Clinical lane.
 *
 * <p>It is written until it is kept, by its clinician or with the record; then it never changes,
 * and what is written later is the next version. Whoever writes it holds the response's row.
 */
@Entity
@Table(name = "safety_plan")
class SafetyPlan {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "response_id", nullable = false, updatable = false)
  private long responseId;

  @Column(nullable = false, updatable = false)
  private int number;

  @Column(nullable = false)
  private int changes;

  @Column(nullable = false, length = 2)
  private String language;

  @Column(name = "first_name", length = 60)
  private String firstName;

  @Column(name = "warning_signs", length = PlanText.LONGEST)
  private String warningSigns;

  @Column(length = PlanText.LONGEST)
  private String coping;

  @Column(length = PlanText.LONGEST)
  private String distraction;

  @Column(length = PlanText.LONGEST)
  private String people;

  @Column(length = PlanText.LONGEST)
  private String professionals;

  @Column(length = PlanText.LONGEST)
  private String environment;

  @Column(name = "written_at", nullable = false)
  private Instant writtenAt;

  @Column(name = "written_by", nullable = false, length = 64)
  private String writtenBy;

  @Column(name = "written_by_name", nullable = false, length = Actor.LONGEST_NAME)
  private String writtenByName;

  @Column(name = "kept_at")
  private Instant keptAt;

  protected SafetyPlan() {}

  /**
   * @param before the version it follows, or null
   */
  SafetyPlan(long responseId, SafetyPlan before) {
    this.responseId = responseId;
    this.number = before == null ? 1 : before.number + 1;
    this.changes = before == null ? 0 : before.changes;
  }

  Long id() {
    return id;
  }

  int number() {
    return number;
  }

  /** How often the plan was changed, over all versions. */
  int changes() {
    return changes;
  }

  boolean kept() {
    return keptAt != null;
  }

  void write(PlanText given, Actor by, Instant at) {
    requireWritten();
    language = given.language();
    firstName = given.firstName();
    warningSigns = given.warningSigns();
    coping = given.coping();
    distraction = given.distraction();
    people = given.people();
    professionals = given.professionals();
    environment = given.environment();
    changes++;
    writtenAt = requireNonNull(at);
    writtenBy = by.subject();
    writtenByName = by.name();
  }

  void keep(Instant at) {
    requireWritten();
    keptAt = requireNonNull(at);
  }

  private void requireWritten() {
    if (kept()) {
      throw new IllegalStateException("kept for good: version " + number);
    }
  }

  PlanText text() {
    return new PlanText(
        language, firstName, warningSigns, coping, distraction, people, professionals, environment);
  }

  Instant writtenAt() {
    return writtenAt;
  }

  String writtenByName() {
    return writtenByName;
  }

  Instant keptAt() {
    return keptAt;
  }
}
