package org.coresponse.roster;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coresponse.credentials.WorkRole;
import org.coresponse.shiftrules.Week;

/**
 * Holds the people on duty against how many are wanted. Each quarter of an hour is looked at, so
 * somebody who leaves at half past is missed in the second half; an hour that the clocks skip wants
 * nobody, one that they repeat wants them both times.
 */
final class CoverageCheck {
  private static final Duration STEP = Duration.ofMinutes(15);

  /** Somebody on duty from a time until another. */
  record OnDuty(WorkRole role, Instant startsAt, Instant endsAt) {
    boolean at(Instant instant) {
      return !instant.isBefore(startsAt) && instant.isBefore(endsAt);
    }
  }

  private CoverageCheck() {}

  /** Shortfalls of a week, by role, day and hour; like hours that follow each other are one. */
  static List<Shortfall> shortfalls(
      Week week, ZoneId zone, List<TargetRow> wanted, List<OnDuty> onDuty) {
    var found = new ArrayList<Shortfall>();
    var byRole =
        wanted.stream()
            .collect(Collectors.groupingBy(TargetRow::role, TreeMap::new, Collectors.toList()));
    byRole.forEach(
        (role, targets) -> {
          var people = onDuty.stream().filter(one -> one.role() == role).toList();
          var least =
              targets.stream()
                  .collect(
                      Collectors.toMap(one -> one.weekday() * 24 + one.hour(), TargetRow::least));
          for (var day = week.monday(); day.isBefore(week.next().monday()); day = day.plusDays(1)) {
            found.addAll(joined(role, day, least, fewest(day, zone, people)));
          }
        });
    return found;
  }

  /** The fewest on duty in each hour that a day has. */
  private static Map<Integer, Integer> fewest(LocalDate day, ZoneId zone, List<OnDuty> people) {
    var fewest = new TreeMap<Integer, Integer>();
    var end = day.plusDays(1).atStartOfDay(zone).toInstant();
    for (var at = day.atStartOfDay(zone).toInstant(); at.isBefore(end); at = at.plus(STEP)) {
      var now = at;
      var count = (int) people.stream().filter(one -> one.at(now)).count();
      fewest.merge(at.atZone(zone).getHour(), count, Math::min);
    }
    return fewest;
  }

  private static List<Shortfall> joined(
      WorkRole role, LocalDate day, Map<Integer, Integer> least, Map<Integer, Integer> fewest) {
    var found = new ArrayList<Shortfall>();
    Shortfall last = null;
    for (var hour : fewest.keySet()) {
      int wanted = least.getOrDefault(day.getDayOfWeek().getValue() * 24 + hour, 0);
      int planned = fewest.get(hour);
      if (planned >= wanted) {
        continue;
      }
      if (last != null
          && last.untilHour() == hour
          && last.least() == wanted
          && last.planned() == planned) {
        found.remove(last);
        last = new Shortfall(role, day, last.fromHour(), hour + 1, planned, wanted);
      } else {
        last = new Shortfall(role, day, hour, hour + 1, planned, wanted);
      }
      found.add(last);
    }
    return found;
  }
}
