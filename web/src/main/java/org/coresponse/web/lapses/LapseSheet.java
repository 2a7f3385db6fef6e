package org.coresponse.web.lapses;

import static java.util.stream.Collectors.joining;

import java.io.OutputStream;
import java.util.List;
import org.coresponse.lapses.LapseRow;
import org.coresponse.lapses.NoticeOutcome;
import org.coresponse.lapses.ToldStep;
import org.coresponse.web.sheet.SheetFormat;

/** What lapses as rows of a file; times are UTC. */
final class LapseSheet {
  static final String NAME = "lapses";

  private static final String[] HEADER = {
    "ends_on",
    "days_left",
    "name",
    "agency",
    "kind",
    "kind_name",
    "purpose",
    "renewal",
    "renewal_kind",
    "renewal_ends_on",
    "warned_days_before",
    "last_warned_at",
    "clinician",
    "officer",
    "credential"
  };

  private LapseSheet() {}

  static void write(List<LapseRow> rows, SheetFormat as, OutputStream to) {
    try (var sheet = as.open(to, NAME, HEADER)) {
      for (var row : rows) {
        var told =
            row.told().stream().filter(step -> step.outcome() == NoticeOutcome.TOLD).toList();
        sheet.row(
            row.expiresOn(),
            row.daysLeft(),
            row.name(),
            row.agency(),
            row.kind(),
            row.kindEn(),
            row.purpose(),
            row.renewal().state(),
            row.renewal().kind(),
            row.renewal().expiresOn(),
            told.stream().map(step -> String.valueOf(step.days())).collect(joining(" ")),
            told.stream().map(ToldStep::noticedAt).reduce((a, b) -> b).orElse(null),
            row.clinician(),
            row.officer(),
            row.credential());
      }
    }
  }
}
