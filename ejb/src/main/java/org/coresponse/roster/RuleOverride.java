package org.coresponse.roster;

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
import org.coresponse.security.Actor;
import org.coresponse.shiftrules.Breach;
import org.coresponse.shiftrules.ShiftRule;

/** A change that was made against a rule that warns, and why. Never changed. */
@Entity
@Table(name = "rule_override")
class RuleOverride {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "shift_id", nullable = false, updatable = false)
  private long shiftId;

  @Column(name = "agency_id", updatable = false)
  private Long agencyId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 16)
  private ShiftRule rule;

  @Column(nullable = false, updatable = false)
  private LocalDate day;

  @Column(nullable = false, updatable = false)
  private long figure;

  @Column(name = "most", nullable = false, updatable = false)
  private long limit;

  @Column(nullable = false, updatable = false, length = 500)
  private String reason;

  @Column(name = "overridden_at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "overridden_by", nullable = false, updatable = false, length = 64)
  private String by;

  @Column(name = "overridden_by_name", nullable = false, updatable = false, length = 120)
  private String byName;

  protected RuleOverride() {}

  RuleOverride(Shift shift, Long agencyId, Breach breach, String reason, Actor by, Instant at) {
    this.shiftId = shift.id();
    this.agencyId = agencyId;
    this.rule = breach.rule();
    this.day = breach.day();
    this.figure = breach.figure();
    this.limit = breach.limit();
    this.reason = reason;
    this.at = at;
    this.by = by.subject();
    this.byName = by.name();
  }
}
