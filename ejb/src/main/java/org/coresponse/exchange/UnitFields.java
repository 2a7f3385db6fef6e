package org.coresponse.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coresponse.units.UnitReport;
import org.coresponse.units.UnitStatus;

/** Reads what units reported from one row. */
final class UnitFields {
  private static final int LONGEST_STATUS = 80;

  private final Mapping mapping;
  private final RowValues values;

  UnitFields(Mapping mapping, RowValues values) {
    this.mapping = mapping;
    this.values = values;
  }

  List<UnitReport> reports() {
    var reports = new ArrayList<UnitReport>();
    for (var columns : mapping.units()) {
      var unit = values.text(columns.unit(), UnitReport.LONGEST_UNIT);
      if (unit != null) {
        columns.times().forEach((status, at) -> add(reports, unit, status, values.time(at)));
        if (columns.status() != null) {
          add(reports, unit, status(columns.status()), values.time(columns.at()));
        }
      }
    }
    return reports;
  }

  private UnitStatus status(MappedField field) {
    var text = values.text(field, LONGEST_STATUS);
    if (text == null) {
      return null;
    }
    var known =
        Stream.of(UnitStatus.values()).filter(status -> status.name().equals(text)).findFirst();
    if (known.isEmpty()) {
      values.remark(field, RemarkReason.NOT_A_CHOICE);
    }
    return known.orElse(null);
  }

  private static void add(List<UnitReport> reports, String unit, UnitStatus status, Instant at) {
    if (status != null && at != null) {
      reports.add(new UnitReport(unit, status, at));
    }
  }
}
