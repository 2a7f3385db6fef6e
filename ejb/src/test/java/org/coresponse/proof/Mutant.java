package org.coresponse.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The default protocol with one thing changed.
 *
 * @param rule the number of the rule that is gone, moved or changed
 */
record Mutant(Kind kind, String table, int rule, String xml) {
  private static final Pattern RULE =
      Pattern.compile("<rule id=\"(\\w+)_(\\d+)\".*?</rule>", Pattern.DOTALL);
  private static final Pattern CELL =
      Pattern.compile("(<inputEntry id=\"\\w+\"><text>)([^<]*)(</text>)");
  private static final Pattern OUTCOME =
      Pattern.compile(
          "(<outputEntry id=\"\\w+_o_(suicideRisk|medicalDanger|sceneSafety|pathway|primary|also"
              + "|priority)\"><text>)([^<]*)(</text>)");

  /** What is changed. */
  enum Kind {
    RULE_DROPPED,
    RULES_SWAPPED,
    CELL_LOOSENED,
    OUTCOME_CHANGED
  }

  /** A rule in the text of the file. */
  private record Place(String table, int number, int from, int to) {
    String of(String xml) {
      return xml.substring(from, to);
    }

    String replaced(String xml, String by) {
      return xml.substring(0, from) + by + xml.substring(to);
    }
  }

  byte[] bytes() {
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return kind + " " + table + " " + rule;
  }

  static Mutant of(String xml, Random random) {
    var rules = rules(xml);
    while (true) {
      var kind = Kind.values()[random.nextInt(Kind.values().length)];
      var rule = rules.get(random.nextInt(rules.size()));
      var changed =
          switch (kind) {
            case RULE_DROPPED -> rule.replaced(xml, "");
            case RULES_SWAPPED -> swapped(xml, rules, rule, random);
            case CELL_LOOSENED -> rule.replaced(xml, loosened(rule.of(xml), random));
            case OUTCOME_CHANGED -> rule.replaced(xml, changed(xml, rules, rule, random));
          };
      if (!changed.equals(xml)) {
        return new Mutant(kind, rule.table(), rule.number(), changed);
      }
    }
  }

  private static List<Place> rules(String xml) {
    var rules = new ArrayList<Place>();
    for (var found = RULE.matcher(xml); found.find(); ) {
      rules.add(
          new Place(found.group(1), Integer.parseInt(found.group(2)), found.start(), found.end()));
    }
    return rules;
  }

  /** Order counts in tables of which the first rule decides. */
  private static String swapped(String xml, List<Place> rules, Place one, Random random) {
    var others =
        rules.stream()
            .filter(other -> other.table().equals(one.table()) && other.from() > one.to())
            .filter(other -> !List.of("response", "also", "priority").contains(other.table()))
            .toList();
    if (others.isEmpty()) {
      return xml;
    }
    var other = others.get(random.nextInt(others.size()));
    return one.replaced(other.replaced(xml, one.of(xml)), other.of(xml));
  }

  private static String loosened(String rule, Random random) {
    var cells = CELL.matcher(rule).results().filter(cell -> !cell.group(2).equals("-")).toList();
    if (cells.isEmpty()) {
      return rule;
    }
    var cell = cells.get(random.nextInt(cells.size()));
    return rule.substring(0, cell.start(2)) + "-" + rule.substring(cell.end(2));
  }

  /** Another outcome of the same table, as another rule of it has. */
  private static String changed(String xml, List<Place> rules, Place rule, Random random) {
    var others =
        rules.stream()
            .filter(other -> other.table().equals(rule.table()))
            .map(other -> OUTCOME.matcher(other.of(xml)))
            .filter(Matcher::find)
            .map(found -> found.group(3))
            .distinct()
            .toList();
    var cell = OUTCOME.matcher(rule.of(xml));
    if (!cell.find()) {
      throw new IllegalStateException("no outcome in " + rule);
    }
    var text = rule.of(xml);
    return text.substring(0, cell.start(3))
        + others.get(random.nextInt(others.size()))
        + text.substring(cell.end(3));
  }
}
