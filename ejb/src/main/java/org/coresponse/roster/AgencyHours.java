package org.coresponse.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.coresponse.shiftrules.AgencyContract;

/** How many hours a week the city buys of an agency, from a day on. */
@Entity
@Table(name = "agency_hours")
class AgencyHours {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "agency_id", nullable = false, updatable = false)
  private long agencyId;

  @Column(name = "hours_a_week", nullable = false, updatable = false)
  private int hoursAWeek;

  @Column(name = "since_on", nullable = false, updatable = false)
  private LocalDate since;

  @Column(name = "until_on")
  private LocalDate until;

  protected AgencyHours() {}

  AgencyHours(long agencyId, int hoursAWeek, LocalDate since) {
    this.agencyId = agencyId;
    this.hoursAWeek = hoursAWeek;
    this.since = since;
  }

  /** Others follow on that day; what ended before stays so. */
  void endBy(LocalDate day) {
    if (until == null || until.isAfter(day)) {
      until = day;
    }
  }

  /** None follow. */
  void end(LocalDate day) {
    until = day;
  }

  boolean says(AgreeHours given) {
    return until == null && hoursAWeek == given.hoursAWeek() && since.equals(given.since());
  }

  AgencyContract contract() {
    return new AgencyContract(agencyId, hoursAWeek, since, until);
  }

  LocalDate since() {
    return since;
  }

  LocalDate until() {
    return until;
  }
}
