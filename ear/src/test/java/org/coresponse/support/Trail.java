package org.coresponse.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The trail as an auditor reads it, and its table. */
public final class Trail {
  public static final String TABLE = "coresponse_trail.audit_entry";

  private Trail() {}

  /** Id of the newest line; what comes after it is the test's own. */
  public static long newest() {
    return Sql.number("select coalesce(max(id), 0) from " + TABLE);
  }

  /**
   * Lines after one, oldest first, as an auditor reads them; without deadlines that pass by the
   * clock, since another test's incidents may have some.
   */
  public static List<JsonObject> lines(long after) {
    var lines = new ArrayList<JsonObject>();
    for (var line : Rest.as("auditor").get("/trail?size=200").items()) {
      if (line.get("id").getAsLong() > after && !"DeadlinePassed".equals(Reply.text(line, "act"))) {
        lines.add(0, line);
      }
    }
    return lines;
  }

  /** The only line after one. */
  public static JsonObject single(long after) {
    var lines = lines(after);
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }

  /** The changes a line tells, {@code status: OPEN > CLOSED}. */
  public static List<String> changes(JsonObject line) {
    return line.getAsJsonArray("changes").asList().stream()
        .map(JsonObject.class::cast)
        .map(
            change ->
                Reply.text(change, "row") == null
                    ? Reply.text(change, "field")
                        + ": "
                        + Reply.text(change, "before")
                        + " > "
                        + Reply.text(change, "after")
                    : Reply.text(change, "field") + ": kept in " + Reply.text(change, "row"))
        .toList();
  }
}
