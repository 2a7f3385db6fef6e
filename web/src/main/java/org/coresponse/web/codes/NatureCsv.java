package org.coresponse.web.codes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.coresponse.codes.NatureRow;
import org.coresponse.web.audit.TrailCsv;

/** Natures as a file for a spreadsheet, in which no cell is a formula. */
final class NatureCsv {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
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
              "recorded_by")
          .get();

  private NatureCsv() {}

  static void write(List<NatureRow> natures, Appendable to) {
    try (var csv = new CSVPrinter(to, FORMAT)) {
      for (var nature : natures) {
        for (var mapping : nature.mappings()) {
          csv.printRecord(
              TrailCsv.cell(nature.code()),
              TrailCsv.cell(nature.labelEn()),
              TrailCsv.cell(nature.labelEs()),
              nature.validFrom(),
              nature.validTo(),
              mapping.commonType(),
              mapping.diversion(),
              mapping.unarmed(),
              mapping.coResponse(),
              mapping.validFrom(),
              mapping.validTo(),
              mapping.recordedAt(),
              TrailCsv.cell(mapping.recordedBy()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
