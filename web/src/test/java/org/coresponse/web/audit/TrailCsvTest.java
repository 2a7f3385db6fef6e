package org.coresponse.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.coresponse.audit.Outcome;
import org.coresponse.audit.TrailLine;
import org.coresponse.platform.FieldChange;
import org.coresponse.security.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailCsvTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\")"})
  void no_cell_is_a_formula(String text) {
    assertThat(TrailCsv.cell(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ana Ruiz", "a=b", "20261121-0001", "GET /api/v1/calls"})
  void other_cells_stay_as_they_are(String text) {
    assertThat(TrailCsv.cell(text)).isEqualTo(text);
  }

  @Test
  void a_line_is_a_row_whatever_stands_in_it() {
    var file = new StringBuilder();
    TrailCsv.write(
        List.of(
            new TrailLine(
                7,
                Instant.parse("2026-11-21T19:03:22.150Z"),
                "sub",
                "=cmd|' /C calc'!A0",
                "auditor",
                "/city/community-safety",
                Channel.REST,
                "CallReceived",
                "incident",
                null,
                Outcome.DONE,
                null,
                "r",
                List.of(
                    FieldChange.of("weapon", "NOT_ASKED", "NO, \"none\""),
                    FieldChange.withheld("note", "incident_closing:3")))),
        file);
    assertThat(file.toString().lines())
        .hasSize(2)
        .last()
        .isEqualTo(
            "7,2026-11-21T19:03:22.150Z,sub,'=cmd|' /C calc'!A0,auditor,/city/community-safety,"
                + "REST,CallReceived,incident,,DONE,,r,"
                + "\"weapon: NOT_ASKED > NO, \"\"none\"\"; note: kept in incident_closing:3\"");
  }
}
