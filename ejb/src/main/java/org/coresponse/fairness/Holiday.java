package org.coresponse.fairness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day that the city counts as a holiday. */
@Entity
@Table(name = "holiday")
class Holiday {
  @Id private LocalDate day;

  @Column(name = "name_en", nullable = false, length = 80)
  private String english;

  @Column(name = "name_es", nullable = false, length = 80)
  private String spanish;

  protected Holiday() {}

  Holiday(HolidayRow given) {
    this.day = given.day();
    name(given);
  }

  void name(HolidayRow given) {
    english = given.english();
    spanish = given.spanish();
  }

  HolidayRow row() {
    return new HolidayRow(day, english, spanish);
  }
}
