package org.coresponse.eligibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.coresponse.clinicians.ProgrammePart;

/**
 * Eligible and served: {@code coverage = served / eligible}.
 *
 * @param incidents all that began in the span and are not part of another
 * @param beyond incidents that a clinician of the part took though they were not eligible
 * @param all of the eligible ones
 * @param months every month of the span
 * @param hours 24, from the first of the day
 * @param districts those that have any, those without a district last
 */
public record EligibilityReport(
    ProgrammePart part,
    LocalDate from,
    LocalDate to,
    String ruleVersion,
    long incidents,
    long beyond,
    Tally all,
    List<Tally> months,
    List<Tally> hours,
    List<Tally> districts)
    implements Serializable {
  /** A pure function of the cells. */
  static EligibilityReport of(EligibilitySpan span, long incidents, long beyond, List<Cell> cells) {
    var months = new TreeMap<String, Tally.Sum>();
    for (var month = YearMonth.from(span.from());
        !month.isAfter(YearMonth.from(span.to()));
        month = month.plusMonths(1)) {
      months.put(month.toString(), new Tally.Sum());
    }
    var hours = new TreeMap<String, Tally.Sum>();
    IntStream.range(0, 24).forEach(hour -> hours.put(hour(hour), new Tally.Sum()));
    return new EligibilityReport(
        span.part(),
        span.from(),
        span.to(),
        EligibilityRule.VERSION,
        incidents,
        beyond,
        sum(cells, new TreeMap<>(), cell -> "").stream()
            .findFirst()
            .orElseGet(() -> new Tally.Sum().of("")),
        sum(cells, months, Cell::month),
        sum(cells, hours, cell -> hour(cell.hour())),
        districts(cells));
  }

  private static String hour(int hour) {
    return "%02d".formatted(hour);
  }

  private static List<Tally> districts(List<Cell> cells) {
    var found = new LinkedHashMap<String, Tally.Sum>();
    cells.stream()
        .map(Cell::district)
        .filter(district -> !district.isEmpty())
        .sorted()
        .forEach(district -> found.putIfAbsent(district, new Tally.Sum()));
    return sum(cells, found, Cell::district);
  }

  private static List<Tally> sum(
      List<Cell> cells, Map<String, Tally.Sum> into, Function<Cell, String> by) {
    cells.forEach(cell -> into.computeIfAbsent(by.apply(cell), key -> new Tally.Sum()).add(cell));
    return into.entrySet().stream().map(one -> one.getValue().of(one.getKey())).toList();
  }
}
