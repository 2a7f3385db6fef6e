package org.coresponse.triage;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;

/** The rules that fired in each table, as they are stored: {@code {"pathway":[3]}}. */
final class FiredRules {
  private FiredRules() {}

  static String write(Map<String, List<Integer>> fired) {
    var tables = Json.createObjectBuilder();
    fired.forEach((table, rules) -> tables.add(table, Json.createArrayBuilder(rules)));
    return tables.build().toString();
  }
}
