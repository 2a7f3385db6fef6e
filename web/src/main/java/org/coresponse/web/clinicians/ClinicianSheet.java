package org.coresponse.web.clinicians;

import static java.util.stream.Collectors.joining;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.coresponse.clinicians.ClinicianRow;
import org.coresponse.credentials.LicenceRow;
import org.coresponse.web.sheet.SheetFormat;

/** The register as rows of a file. */
final class ClinicianSheet {
  static final String NAME = "clinicians";

  private static final String[] HEADER = {
    "name",
    "agency",
    "cleared_for",
    "licence",
    "licence_number",
    "may_work",
    "lapsed_on",
    "ends_on",
    "missing",
    "account"
  };

  private ClinicianSheet() {}

  static void write(List<ClinicianRow> rows, SheetFormat as, OutputStream to) {
    try (var sheet = as.open(to, NAME, HEADER)) {
      for (var row : rows) {
        sheet.row(
            row.name(),
            row.agency(),
            row.clearedFor().stream().map(Enum::name).collect(joining(" ")),
            licence(row, LicenceRow::type),
            licence(row, LicenceRow::number),
            row.mayWork(),
            row.lapsedOn(),
            row.expiresOn(),
            missing(row),
            row.account());
      }
    }
  }

  /** Of the one that ends last, as the list has it. */
  private static String licence(ClinicianRow row, Function<LicenceRow, String> part) {
    return row.licences().isEmpty() ? null : part.apply(row.licences().get(0));
  }

  /** By role, in the words of the interface. */
  private static String missing(ClinicianRow row) {
    return row.rights().stream()
        .filter(one -> !one.right().granted())
        .map(
            one ->
                one.role()
                    + ": "
                    + one.right().missing().stream()
                        .map(m -> m.lack().name())
                        .collect(joining(" ")))
        .collect(joining("; "));
  }
}
