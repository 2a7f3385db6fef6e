package org.coresponse.web.clinicians;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.coresponse.supervision.LogHours;

/** What is typed of a day under supervision, in hours. */
public class HoursForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  /** More than a day has; what is above is refused like it. */
  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  private LocalDate on;
  private BigDecimal practice;
  private BigDecimal supervision = BigDecimal.ZERO;

  LogHours of(long clinician) {
    return new LogHours(clinician, on, minutes(practice), minutes(supervision));
  }

  private static Integer minutes(BigDecimal hours) {
    return hours == null
        ? null
        : hours.min(MOST).multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).intValue();
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public BigDecimal getPractice() {
    return practice;
  }

  public void setPractice(BigDecimal practice) {
    this.practice = practice;
  }

  public BigDecimal getSupervision() {
    return supervision;
  }

  public void setSupervision(BigDecimal supervision) {
    this.supervision = supervision;
  }
}
