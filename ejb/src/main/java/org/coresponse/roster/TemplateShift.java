package org.coresponse.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coresponse.credentials.WorkRole;
import org.coresponse.shiftrules.ShiftKind;

/** A shift of a template: somebody's, or as many open ones. Never changed. */
@Entity
@Table(name = "template_shift")
class TemplateShift {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "template_id", nullable = false, updatable = false)
  private long templateId;

  @Column(nullable = false, updatable = false)
  private int week;

  @Column(nullable = false, updatable = false)
  private int weekday;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 16)
  private WorkRole role;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 8)
  private ShiftKind kind;

  @Column(nullable = false, updatable = false)
  private LocalTime starts;

  @Column(nullable = false, updatable = false)
  private LocalTime ends;

  @Column(name = "how_many", nullable = false, updatable = false)
  private int howMany;

  @Column(name = "clinician_id", updatable = false)
  private Long clinicianId;

  @Column(name = "officer_id", updatable = false)
  private Long officerId;

  @Column(name = "agency_id", updatable = false)
  private Long agencyId;

  protected TemplateShift() {}

  /**
   * @param agencyId of the worker, or null
   */
  TemplateShift(ShiftTemplate template, AddToTemplate given, Long agencyId) {
    this.templateId = template.id();
    this.week = given.week();
    this.weekday = given.weekday();
    this.role = given.role();
    this.kind = given.kind();
    this.starts = given.starts();
    this.ends = given.ends();
    this.howMany = given.worker() == null ? given.howMany() : 1;
    boolean clinician = given.worker() != null && given.worker().isClinician();
    this.clinicianId = clinician ? given.worker().id() : null;
    this.officerId = given.worker() == null || clinician ? null : given.worker().id();
    this.agencyId = agencyId;
  }

  boolean isOf(int cycleWeek) {
    return week == cycleWeek;
  }

  /** What it asks for in a week of the city, each under a name that is the same every time. */
  Stream<WantedShift> in(LocalDate monday, ZoneId zone) {
    var day = monday.plusDays(weekday - 1L);
    var until = ends.isAfter(starts) ? day : day.plusDays(1);
    return IntStream.range(0, howMany)
        .mapToObj(
            copy ->
                new WantedShift(
                    "t:%d:%s:%d".formatted(id, day, copy),
                    role,
                    kind,
                    Worker.of(clinicianId, officerId),
                    day.atTime(starts).atZone(zone).toInstant(),
                    until.atTime(ends).atZone(zone).toInstant()));
  }

  TemplateShiftRow row() {
    return new TemplateShiftRow(
        id, week, weekday, role, kind, starts, ends, howMany, Worker.of(clinicianId, officerId));
  }
}
