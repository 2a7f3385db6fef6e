package org.coresponse.units;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.coresponse.intake.CallNumber;

/**
 * A unit reported a status on this call.
 *
 * @param unit its sign, as its dispatch system writes it
 * @param at when it reported it; kept to the microsecond
 */
public record ReportUnit(
    @NotNull CallNumber call,
    @NotBlank @Size(max = UnitReport.LONGEST_UNIT) String unit,
    @NotNull UnitStatus status,
    @NotNull Instant at) {

  public ReportUnit {
    unit = unit == null ? null : unit.strip();
    at = at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
  }
}
