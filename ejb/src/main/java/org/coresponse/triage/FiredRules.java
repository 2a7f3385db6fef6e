package org.coresponse.triage;

import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Map;

/** The rules that fired in each table, as they are stored: {@code {"pathway":[3]}}. */
public final class FiredRules {
  /** Asked for once: looking it up goes through every jar of the server. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private FiredRules() {}

  public static String write(Map<String, List<Integer>> fired) {
    var tables = JSON.createObjectBuilder();
    fired.forEach((table, rules) -> tables.add(table, JSON.createArrayBuilder(rules)));
    return tables.build().toString();
  }
}
