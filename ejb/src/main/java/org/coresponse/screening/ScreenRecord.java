package org.coresponse.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The screener behind one decision. Clinical lane: a table of its own, read by clinicians only. */
@Entity
@Table(name = "suicide_screen")
class ScreenRecord {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "assessment_id", nullable = false, updatable = false)
  private long assessmentId;

  @Embedded private SuicideScreen screen;

  protected ScreenRecord() {}

  ScreenRecord(long assessmentId, SuicideScreen screen) {
    this.assessmentId = assessmentId;
    this.screen = screen;
  }
}
