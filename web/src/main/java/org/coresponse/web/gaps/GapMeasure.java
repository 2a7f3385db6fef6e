package org.coresponse.web.gaps;

import java.util.function.ToDoubleFunction;
import org.coresponse.gaps.HourOfWeek;

/** What the grid of hours shows. */
public enum GapMeasure {
  MEAN(HourOfWeek::mean),
  NINETIETH(HourOfWeek::ninetieth),
  PLANNED(HourOfWeek::planned),
  TARGET(hour -> hour.target() == null ? 0 : hour.target()),
  UNPLANNED(HourOfWeek::unplanned),
  UNATTENDED(HourOfWeek::unattended);

  private final ToDoubleFunction<HourOfWeek> figure;

  GapMeasure(ToDoubleFunction<HourOfWeek> figure) {
    this.figure = figure;
  }

  double of(HourOfWeek hour) {
    return figure.applyAsDouble(hour);
  }
}
