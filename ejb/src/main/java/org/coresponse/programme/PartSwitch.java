package org.coresponse.programme;

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
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.security.Actor;

/** One statement that a part is on, or off, from a day on. Never changed. */
@Entity
@Table(name = "programme_part")
class PartSwitch {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 16)
  private ProgrammePart part;

  @Column(name = "switched_on", nullable = false, updatable = false)
  private boolean on;

  @Column(name = "from_day", nullable = false, updatable = false)
  private LocalDate fromDay;

  @Column(name = "recorded_at", nullable = false, updatable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", nullable = false, updatable = false, length = 64)
  private String recordedBy;

  @Column(
      name = "recorded_by_name",
      nullable = false,
      updatable = false,
      length = Actor.LONGEST_NAME)
  private String recordedByName;

  protected PartSwitch() {}

  PartSwitch(SwitchPart given, Actor by, Instant at) {
    this.part = requireNonNull(given.part());
    this.on = given.on();
    this.fromDay = requireNonNull(given.from());
    this.recordedAt = requireNonNull(at);
    this.recordedBy = by.subject();
    this.recordedByName = by.name();
  }

  SwitchRow row() {
    return new SwitchRow(part, on, fromDay, recordedAt, recordedByName);
  }
}
