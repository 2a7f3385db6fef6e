package org.coresponse.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.programme.PartDays;

/**
 * Days of the city as a table that a statement can join: the database knows no zones. Made of dates
 * and numbers alone, so that nothing in it comes from outside.
 */
final class CityDays {
  private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private CityDays() {}

  /**
   * A row for each day and part: {@code part, is_on, day, starts, ends}, and {@code turns}, before
   * which the city is {@code before_s} seconds from UTC, and {@code after_s} from then on.
   */
  static String table(Collection<LocalDate> days, ZoneId zone, PartDays parts) {
    return days.stream()
        .flatMap(day -> Stream.of(ProgrammePart.values()).map(part -> row(day, zone, part, parts)))
        .collect(Collectors.joining(" union all ", "(", ")"));
  }

  private static String row(LocalDate day, ZoneId zone, ProgrammePart part, PartDays parts) {
    var starts = day.atStartOfDay(zone).toInstant();
    var ends = day.plusDays(1).atStartOfDay(zone).toInstant();
    var rules = zone.getRules();
    var next = rules.nextTransition(starts);
    var turns = next == null || next.getInstant().isAfter(ends) ? ends : next.getInstant();
    return "select '%s' part, %b is_on, date '%s' day, %s starts, %s ends, %s turns, %d before_s, %d after_s"
        .formatted(
            part,
            parts.on(part, day),
            day,
            utc(starts),
            utc(ends),
            utc(turns),
            rules.getOffset(starts).getTotalSeconds(),
            rules.getOffset(turns).getTotalSeconds());
  }

  private static String utc(Instant at) {
    return "timestamp '" + UTC.format(LocalDateTime.ofInstant(at, ZoneOffset.UTC)) + "'";
  }
}
