package org.coresponse.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How many hours a week the city buys of an agency, from a day on. */
@Entity
@Table(name = "agency_hours")
class AgencyHours {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "agency_id", nullable = false, updatable = false)
  private long agencyId;

  @Column(name = "hours_a_week", nullable = false)
  private int hoursAWeek;

  @Column(name = "since_on", nullable = false, updatable = false)
  private LocalDate since;

  @Column(name = "until_on")
  private LocalDate until;

  protected AgencyHours() {}
}
