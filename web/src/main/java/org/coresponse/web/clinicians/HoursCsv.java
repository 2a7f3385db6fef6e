package org.coresponse.web.clinicians;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.coresponse.supervision.HoursRow;
import org.coresponse.web.sheet.CsvSheet;

/** An associate's log as a file. */
final class HoursCsv {
  private static final String[] HEADER = {
    "day",
    "practice_minutes",
    "supervision_minutes",
    "supervisor",
    "entered_by",
    "entered_at",
    "confirmed_by",
    "confirmed_at",
    "voided_by",
    "voided_at",
    "void_reason"
  };

  private HoursCsv() {}

  static Response attachment(List<HoursRow> hours) {
    var file = new StringBuilder();
    try (var csv = new CsvSheet(file, HEADER)) {
      for (var day : hours) {
        csv.row(
            day.on(),
            day.practiceMinutes(),
            day.supervisionMinutes(),
            day.supervisor(),
            day.enteredBy(),
            day.enteredAt(),
            day.confirmedBy(),
            day.confirmedAt(),
            day.voidedBy(),
            day.voidedAt(),
            day.voidReason());
      }
    }
    return Response.ok(file.toString())
        .type("text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"supervised-hours.csv\"")
        .build();
  }
}
