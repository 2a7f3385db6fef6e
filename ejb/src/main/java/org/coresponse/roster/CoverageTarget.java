package org.coresponse.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.coresponse.credentials.WorkRole;

/** How many people the city wants on duty in a role in one hour of the week. */
@Entity
@Table(name = "coverage_target")
class CoverageTarget {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 16)
  private WorkRole role;

  @Column(nullable = false, updatable = false)
  private int weekday;

  @Column(nullable = false, updatable = false)
  private int hour;

  @Column(nullable = false)
  private int least;

  protected CoverageTarget() {}

  CoverageTarget(WorkRole role, int weekday, int hour) {
    this.role = role;
    this.weekday = weekday;
    this.hour = hour;
  }

  /** From now on so many are wanted. */
  void becomes(int wanted) {
    least = wanted;
  }

  int weekday() {
    return weekday;
  }

  int hour() {
    return hour;
  }

  TargetRow row() {
    return new TargetRow(role, weekday, hour, least);
  }
}
