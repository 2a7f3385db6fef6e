package org.coresponse.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.security.Actor;

/** A named set of shifts of a cycle of weeks, of an agency or of the city. */
@Entity
@Table(name = "shift_template")
class ShiftTemplate {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "agency_id", updatable = false)
  private Long agencyId;

  @Column(nullable = false, updatable = false, length = 60)
  private String name;

  @Column(nullable = false, updatable = false)
  private int weeks;

  @Column(name = "added_at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "added_by", nullable = false, updatable = false, length = 64)
  private String by;

  protected ShiftTemplate() {}

  /**
   * @param agencyId null for the city's
   */
  ShiftTemplate(Long agencyId, String name, int weeks, Actor by, Instant at) {
    this.agencyId = agencyId;
    this.name = name;
    this.weeks = weeks;
    this.by = by.subject();
    this.at = at;
  }

  Long id() {
    return id;
  }

  int weeks() {
    return weeks;
  }

  String name() {
    return name;
  }
}
