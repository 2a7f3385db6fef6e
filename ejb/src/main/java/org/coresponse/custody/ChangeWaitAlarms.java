package org.coresponse.custody;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** From now on incidents of these priorities may wait as long as this; the others as before. */
public record ChangeWaitAlarms(@NotNull List<@NotNull @Valid WaitAlarmRow> alarms) {
  public ChangeWaitAlarms {
    alarms = List.copyOf(alarms);
  }
}
