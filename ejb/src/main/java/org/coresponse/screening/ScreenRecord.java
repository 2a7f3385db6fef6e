package org.coresponse.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 12)
  private ScreenAnswer item1;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 12)
  private ScreenAnswer item2;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 12)
  private ScreenAnswer item3;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 12)
  private ScreenAnswer item4;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 12)
  private ScreenAnswer item5;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 12)
  private ScreenAnswer item6;

  @Enumerated(EnumType.STRING)
  @Column(name = "item6_recent", nullable = false, updatable = false, length = 12)
  private ScreenAnswer item6Recent;

  protected ScreenRecord() {}

  ScreenRecord(long assessmentId, SuicideScreen given) {
    this.assessmentId = assessmentId;
    this.item1 = given.item1();
    this.item2 = given.item2();
    this.item3 = given.item3();
    this.item4 = given.item4();
    this.item5 = given.item5();
    this.item6 = given.item6();
    this.item6Recent = given.item6Recent();
  }

  SuicideScreen screen() {
    return new SuicideScreen(item1, item2, item3, item4, item5, item6, item6Recent);
  }
}
