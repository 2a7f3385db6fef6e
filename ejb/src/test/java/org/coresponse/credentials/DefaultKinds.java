package org.coresponse.credentials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The kinds that the migration brings, read from it, so that the test is of what is shipped. */
final class DefaultKinds {
  private static final Pattern ROW =
      Pattern.compile(
          "\\('([A-Z-]+)', '[^']*', '[^']*', '[^']*', '[A-Z_]+', '([A-Z_]+)', (\\d+), (\\d+|null),"
              + " (\\d+|null), '(ANY|EVEN|ODD)'");
  private static final Map<String, RenewalCycle> CYCLES = read();

  private DefaultKinds() {}

  static RenewalCycle of(String kind) {
    return CYCLES.get(kind);
  }

  private static Map<String, RenewalCycle> read() {
    var cycles = new HashMap<String, RenewalCycle>();
    try (var sql = DefaultKinds.class.getResourceAsStream("/db/migration/V0030__credentials.sql")) {
      var rows = ROW.matcher(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
      while (rows.find()) {
        cycles.put(
            rows.group(1),
            new RenewalCycle(
                Cycle.valueOf(rows.group(2)),
                Integer.parseInt(rows.group(3)),
                rows.group(4).equals("null")
                    ? null
                    : MonthDay.of(Integer.parseInt(rows.group(4)), Integer.parseInt(rows.group(5))),
                YearParity.valueOf(rows.group(6))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cycles;
  }
}
