package org.coresponse.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.coresponse.audit.Outcome;
import org.coresponse.audit.TrailLine;
import org.coresponse.platform.FieldChange;
import org.coresponse.security.Channel;
import org.junit.jupiter.api.Test;

class TrailCsvTest {
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
