package org.coresponse.web.clinicians;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.coresponse.supervision.LogHours;

/** A day under supervision as it is sent: at most 1440 minutes together. */
public record DayOfHours(
    @NotNull LocalDate on,
    @NotNull @Min(0) Integer practiceMinutes,
    @NotNull @Min(0) Integer supervisionMinutes) {

  LogHours of(long clinician) {
    return new LogHours(clinician, on, practiceMinutes, supervisionMinutes);
  }
}
