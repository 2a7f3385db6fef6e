package org.coresponse.web.duty;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.coresponse.duty.DutyRow;
import org.coresponse.duty.DutyTiming;
import org.coresponse.web.faces.CityTimes;
import org.coresponse.web.faces.EnumLabels;
import org.coresponse.web.faces.PageTexts;

/** Duty in the viewer's words. */
@Named("dutyWords")
@RequestScoped
public class DutyWords {
  @Inject EnumLabels labels;
  @Inject CityTimes times;
  @Inject PageTexts msg;

  /** How it began: {@code 12 min late}. */
  public String timing(DutyRow row) {
    return row.timing() == DutyTiming.LATE
        ? msg.of("duty.late", times.length(row.late()))
        : labels.get(row.timing());
  }

  /** Its tint. */
  public String tint(DutyRow row) {
    return switch (row.timing()) {
      case ON_TIME, CALLED_OUT -> "";
      case EARLY, LATE, WITHOUT_SHIFT -> "warn";
    };
  }
}
