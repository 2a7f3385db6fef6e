package org.coresponse.web.gaps;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.coresponse.gaps.HourOfWeek;

/** The hours of the week as seven rows of 24 figures, each tinted by its share of the largest. */
public final class HeatGrid {
  private static final int TINTS = 4;

  private HeatGrid() {}

  /** A day of the week. */
  public record Row(DayOfWeek day, List<Cell> cells) implements Serializable {}

  /**
   * An hour of it.
   *
   * @param text the figure, empty where the span has no such hour
   * @param tint from 0, which is none, to 4
   */
  public record Cell(String text, int tint) implements Serializable {}

  static List<Row> of(List<HourOfWeek> hours, GapMeasure measure) {
    var largest = hours.stream().mapToDouble(measure::of).max().orElse(0);
    var rows = new ArrayList<Row>();
    for (var day : DayOfWeek.values()) {
      rows.add(
          new Row(
              day,
              hours.stream()
                  .filter(hour -> hour.day() == day)
                  .map(hour -> cell(hour, measure.of(hour), largest))
                  .toList()));
    }
    return rows;
  }

  private static Cell cell(HourOfWeek hour, double figure, double largest) {
    if (hour.hours() == 0) {
      return new Cell("", 0);
    }
    var tint = largest == 0 ? 0 : (int) Math.ceil(TINTS * figure / largest);
    return new Cell(text(figure), tint);
  }

  /** One digit behind the point at most; none of whole ones. */
  static String text(double figure) {
    var tenths = Math.round(figure * 10);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }
}
