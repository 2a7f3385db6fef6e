package org.coresponse.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.security.Actor;

/**
 * One asking of the screener, as it was answered. Clinical lane. None is ever changed; a later one
 * stands beside it.
 */
@Entity
@Table(name = "screening")
class Screening {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "call_id", nullable = false, updatable = false)
  private long callId;

  @Column(name = "assessment_id", nullable = false, updatable = false)
  private long assessmentId;

  @Embedded private SuicideScreen answers;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 8)
  private ScreenRespondent respondent;

  @Column(name = "respondent_who", updatable = false, length = 120)
  private String respondentWho;

  @Column(nullable = false, updatable = false, length = 3)
  private String language;

  @Column(name = "begun_at", nullable = false, updatable = false)
  private Instant begunAt;

  @Column(name = "finished_at", nullable = false, updatable = false)
  private Instant finishedAt;

  @Column(name = "asked_by", nullable = false, updatable = false, length = 64)
  private String askedBy;

  @Column(name = "asked_by_name", nullable = false, updatable = false, length = 120)
  private String askedByName;

  @Column(updatable = false, length = 2000)
  private String comment;

  protected Screening() {}

  Screening(
      long callId, long assessmentId, AskScreen given, Instant begun, Instant finished, Actor by) {
    this.callId = callId;
    this.assessmentId = assessmentId;
    this.answers = given.answers();
    this.respondent = given.respondent();
    this.respondentWho = given.respondentWho();
    this.language = given.language();
    this.begunAt = begun;
    this.finishedAt = finished;
    this.askedBy = by.subject();
    this.askedByName = by.name();
    this.comment = given.comment();
  }

  Long id() {
    return id;
  }

  ScreenState state() {
    return new ScreenState(1, answers.finished(), finishedAt);
  }

  ScreeningRow row(String call, String clinicalLevel) {
    return new ScreeningRow(
        id,
        call,
        answers,
        answers.finished(),
        clinicalLevel,
        respondent,
        respondentWho,
        language,
        begunAt,
        finishedAt,
        askedByName,
        comment);
  }
}
