package org.coresponse.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.stream.Stream;

/**
 * An invented past of Durham's police calls, as the city's own open-data export would have it.
 *
 * <p>The same seed and the same two ends give the same bytes; a month is the same whatever stands
 * before or after it. Rows are made while they are read, so that ten years need no more memory than
 * one month. Counts and shares are figures whose source stands in the resources {@code past-*.csv};
 * the streets are invented, the points lie in the coarse beats that the product ships, and the
 * export has neither telephone numbers nor narratives. What nobody has published is an assumption
 * of this project: the season, who reports which nature, and which natures there are beyond the ten
 * most frequent.
 */
public final class DurhamPast {
  /** Mean of the months: 1,431 eligible calls a month are 14 of 100 (City of Durham). */
  public static final int CALLS_A_MONTH = 10_221;

  /** The demonstration's own seed. */
  public static final long SEED = 911;

  /** Whose hours have a gap in spring. */
  static final ZoneId ZONE = ZoneId.of("America/New_York");

  static final String HEADER =
      "Event Number,Case Number,Call Date,Call Time,Source,Priority,Nature,Address,X,Y,District,"
          + "Beat,Tract,Disposition,Cancelled\n";

  private DurhamPast() {}

  /**
   * The export of the calls between two times of the city's clock, oldest first: CSV in UTF-8 with
   * a header.
   *
   * @param from the first call is received then or later
   * @param until every call is received before then
   */
  public static InputStream csv(long seed, LocalDateTime from, LocalDateTime until) {
    return new LinesInputStream(
        Stream.concat(Stream.of(HEADER), rows(seed, from, until).map(PastRow::line)).iterator());
  }

  static Stream<PastRow> rows(long seed, LocalDateTime from, LocalDateTime until) {
    var figures = PastFigures.read();
    return Stream.iterate(
            YearMonth.from(from),
            month -> month.atDay(1).atStartOfDay().isBefore(until),
            DurhamPast::next)
        .flatMap(month -> new PastMonth(seed, month, figures).rows())
        .dropWhile(row -> row.receivedAt().isBefore(from))
        .takeWhile(row -> row.receivedAt().isBefore(until));
  }

  private static YearMonth next(YearMonth month) {
    return month.plusMonths(1);
  }

  /**
   * Writes an export of whole months into a file.
   *
   * @param arguments the file, the first month as {@code 2016-01}, how many months
   */
  public static void main(String[] arguments) throws IOException {
    var first = YearMonth.parse(arguments[1]);
    var end = first.plusMonths(Integer.parseInt(arguments[2]));
    try (var past = csv(SEED, first.atDay(1).atStartOfDay(), end.atDay(1).atStartOfDay())) {
      Files.copy(past, Path.of(arguments[0]));
    }
  }
}
