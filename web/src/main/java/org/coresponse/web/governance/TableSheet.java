package org.coresponse.web.governance;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.Rule;
import org.coresponse.dmn.UnaryTests;
import org.coresponse.protocol.Wording;
import org.coresponse.web.governance.RuleLine.CellText;

/**
 * A decision table in words.
 *
 * @param name as the file has it
 * @param title in words
 * @param policy how its rules decide, in words
 * @param columns what it reads, in words
 * @param outputs what it gives, in words
 * @param rules in their order
 */
public record TableSheet(
    String name,
    String title,
    String policy,
    List<String> columns,
    List<String> outputs,
    List<RuleLine> rules)
    implements Serializable {
  private static final Wording ENGLISH = new Wording(Locale.ENGLISH);
  private static final Wording SPANISH = new Wording(Locale.forLanguageTag("es"));

  /** Copies the lists. */
  public TableSheet {
    columns = List.copyOf(columns);
    outputs = List.copyOf(outputs);
    rules = List.copyOf(rules);
  }

  /** That table in the words of that language. */
  public static TableSheet of(DecisionTable table, Locale language) {
    var words = new Wording(language);
    return new TableSheet(
        table.name(),
        words.table(table.name()),
        words.policy(table.hitPolicy()),
        table.columns().stream().map(column -> words.question(column.name())).toList(),
        table.outputs().stream().map(output -> words.output(output.name())).toList(),
        table.rules().stream().map(rule -> line(table, rule, words)).toList());
  }

  private static RuleLine line(DecisionTable table, Rule rule, Wording words) {
    return new RuleLine(
        rule.number(),
        IntStream.range(0, table.columns().size())
            .mapToObj(place -> cell(place, rule.tests().get(place), words))
            .toList(),
        IntStream.range(0, table.outputs().size())
            .mapToObj(
                place -> {
                  var value = rule.outputs().get(place);
                  return new CellText(
                      place,
                      new UnaryTests.Same(value).toString(),
                      words.given(table, place, value),
                      false);
                })
            .toList(),
        ENGLISH.sentence(table, rule),
        SPANISH.sentence(table, rule));
  }

  private static CellText cell(int place, UnaryTests tests, Wording words) {
    return new CellText(place, tests.toString(), words.cell(tests), tests.any());
  }
}
