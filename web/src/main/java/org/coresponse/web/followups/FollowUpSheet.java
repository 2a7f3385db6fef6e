package org.coresponse.web.followups;

import java.io.OutputStream;
import java.util.List;
import org.coresponse.followups.FollowUpRow;
import org.coresponse.web.sheet.SheetFormat;

/** Follow-ups as rows of a file, without contact and words; times are UTC. */
final class FollowUpSheet {
  static final String NAME = "follow-ups";

  private static final String[] HEADER = {
    "id",
    "incident",
    "nature",
    "level",
    "same_day",
    "opened_at",
    "opened_by",
    "due_at",
    "overdue",
    "status",
    "owner",
    "attempts",
    "first_attempt_at",
    "result",
    "ended_at",
    "ended_by"
  };

  private FollowUpSheet() {}

  static void write(List<FollowUpRow> rows, SheetFormat as, OutputStream to) {
    try (var sheet = as.open(to, NAME, HEADER)) {
      for (var row : rows) {
        sheet.row(
            row.id(),
            row.incident(),
            row.nature(),
            row.level(),
            row.sameDay(),
            row.openedAt(),
            row.openedBy(),
            row.dueAt(),
            row.overdue(),
            row.status(),
            row.owner(),
            row.tries().size(),
            row.tries().isEmpty() ? null : row.tries().get(0).at(),
            row.result(),
            row.endedAt(),
            row.endedBy());
      }
    }
  }
}
