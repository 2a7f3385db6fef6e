package org.coresponse.web.codes;

import java.util.List;
import org.coresponse.codes.NatureRow;
import org.coresponse.web.sheet.CsvSheet;

/** Natures as a file for a spreadsheet, a row for each meaning a nature had. */
final class NatureCsv {
  private static final String[] HEADER = {
    "code",
    "label_en",
    "label_es",
    "valid_from",
    "valid_to",
    "common_type",
    "diversion",
    "unarmed",
    "co_response",
    "means_from",
    "means_to",
    "recorded_at",
    "recorded_by"
  };

  private NatureCsv() {}

  static void write(List<NatureRow> natures, Appendable to) {
    try (var csv = new CsvSheet(to, HEADER)) {
      for (var nature : natures) {
        for (var mapping : nature.mappings()) {
          csv.row(
              nature.code(),
              nature.labelEn(),
              nature.labelEs(),
              nature.validFrom(),
              nature.validTo(),
              mapping.commonType(),
              mapping.diversion(),
              mapping.unarmed(),
              mapping.coResponse(),
              mapping.validFrom(),
              mapping.validTo(),
              mapping.recordedAt(),
              mapping.recordedBy());
        }
      }
    }
  }
}
