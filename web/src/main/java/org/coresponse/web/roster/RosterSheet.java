package org.coresponse.web.roster;

import static java.util.stream.Collectors.joining;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.coresponse.roster.PlanView;
import org.coresponse.roster.RosterPerson;
import org.coresponse.shiftrules.Breach;
import org.coresponse.web.sheet.SheetFormat;

/** Some weeks of the roster as rows of a file; times are the city's. */
final class RosterSheet {
  static final String NAME = "roster";

  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);
  private static final String[] HEADER = {
    "day", "begins", "ends", "hours", "role", "kind", "name", "agency", "state", "breaks"
  };

  private RosterSheet() {}

  static void write(PlanView plan, LocalDate from, ZoneId zone, SheetFormat as, OutputStream to) {
    var grid = new PlanGrid(from, zone, plan);
    try (var sheet = as.open(to, NAME, HEADER)) {
      for (var row : plan.shifts()) {
        var slot = row.shown();
        var person = grid.person(slot.worker());
        sheet.row(
            LocalDate.ofInstant(slot.startsAt(), zone),
            at(slot.startsAt(), zone),
            at(slot.endsAt(), zone),
            slot.length().toMinutes() / 60.0,
            row.role(),
            row.kind(),
            person.map(RosterPerson::name).orElse(null),
            person.map(RosterPerson::agency).orElse(null),
            ShiftState.of(row),
            grid.breaches(row).stream().map(Breach::rule).map(Enum::name).collect(joining(" ")));
      }
    }
  }

  private static String at(Instant instant, ZoneId zone) {
    return AT.format(instant.atZone(zone));
  }
}
