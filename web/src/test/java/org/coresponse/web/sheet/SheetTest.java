package org.coresponse.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
  @TempDir static Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\")"})
  void no_cell_is_a_formula(String text) {
    assertThat(CsvSheet.text(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ana Ruiz", "a=b", "20261121-0001", "GET /api/v1/calls"})
  void other_cells_stay_as_they_are(String text) {
    assertThat(CsvSheet.text(text)).isEqualTo(text);
  }

  @Test
  void a_row_of_csv_keeps_what_its_cells_say() {
    var file = new ByteArrayOutputStream();
    try (var sheet = SheetFormat.csv.open(file, "calls", "number", "address", "at", "priority")) {
      sheet.row("20261121-0001", "=1+1, \"quoted\"", Instant.parse("2026-11-21T19:03:22Z"), -3);
      sheet.row(null, "", null, null);
    }
    assertThat(file.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "number,address,at,priority",
            "20261121-0001,\"'=1+1, \"\"quoted\"\"\",2026-11-21T19:03:22Z,-3",
            ",,,");
  }

  @Test
  void no_cell_of_a_workbook_is_a_formula() throws IOException {
    var file = new ByteArrayOutputStream();
    try (var sheet = SheetFormat.xlsx.open(file, "calls", "address", "priority")) {
      sheet.row("=1+1 <b>\ud83d\ude00", 7);
      for (var i = 0; i < 2_500; i++) {
        sheet.row("row " + i, i);
      }
    }
    var cells = part(file.toByteArray(), "xl/worksheets/sheet1.xml");
    assertThat(cells)
        .contains("=1+1 &lt;b&gt;")
        .contains("row 2499")
        .contains("<v>7</v>")
        .doesNotContain("<f>");
  }

  /** By the directory at its end, as spreadsheets read it. */
  private static String part(byte[] workbook, String name) throws IOException {
    var file = Files.write(folder.resolve("calls.xlsx"), workbook);
    try (var parts = new ZipFile(file.toFile())) {
      return new String(
          parts.getInputStream(parts.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
