package org.coresponse.web.governance;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.Domain;
import org.coresponse.dmn.Kind;
import org.coresponse.dmn.TableEditor;
import org.coresponse.dmn.UnaryTests;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.protocol.Wording;

/**
 * One cell while it is changed: what a rule accepts in a column, or what it gives in an output.
 * Where the values are known they are chosen, else written as FEEL has them. What a rule says is
 * written in all its languages at once.
 */
public class CellForm implements Serializable {
  private static final long serialVersionUID = 1L;

  /** How the outputs begin that are sentences; the rest of the name is their language. */
  private static final String SAID = "reason";

  /** How a cell accepts. */
  public enum Accepts {
    ANY,
    ONE_OF,
    NONE_OF
  }

  private final String table;
  private final int rule;
  private final int place;
  private final boolean output;
  private final String about;
  private final List<Sentence> sentences = new ArrayList<>();
  private final Map<String, String> choices = new LinkedHashMap<>();
  private Accepts accepts = Accepts.ANY;
  private List<String> chosen = new ArrayList<>();
  private String text;

  private CellForm(String table, int rule, int place, boolean output, String about) {
    this.table = table;
    this.rule = rule;
    this.place = place;
    this.output = output;
    this.about = about;
  }

  /** What a rule accepts. */
  static CellForm cell(DecisionTable table, int rule, int column, Wording words) {
    var variable = table.columns().get(column).variable();
    var form = new CellForm(table.name(), rule, column, false, words.question(variable.name()));
    var tests = table.rules().get(rule - 1).tests().get(column);
    form.offer(variable.domain(), words);
    form.text = tests.toString();
    if (!tests.any()) {
      form.accepts = tests.negated() ? Accepts.NONE_OF : Accepts.ONE_OF;
      tests.values().forEach(value -> form.chosen.add(String.valueOf(value)));
    }
    return form;
  }

  private void offer(Domain domain, Wording words) {
    if (domain.kind() == Kind.TEXT) {
      IntStream.range(1, domain.size())
          .filter(code -> code != domain.other() && domain.allowed(code))
          .mapToObj(domain::example)
          .forEach(value -> choices.put((String) value, words.value(value)));
    }
  }

  /** What a rule gives. */
  static CellForm output(DecisionTable table, int rule, int place, Wording words) {
    var output = table.outputs().get(place);
    var value = table.rules().get(rule - 1).outputs().get(place);
    var form = new CellForm(table.name(), rule, place, true, words.output(output.name()));
    if (output.name().startsWith(SAID)) {
      form.say(table, words);
      return form;
    }
    form.accepts = Accepts.ONE_OF;
    form.text = value == null ? "" : value.toString();
    if (value instanceof String) {
      form.chosen.add((String) value);
      form.known(table, place, words);
    }
    return form;
  }

  private void say(DecisionTable table, Wording words) {
    for (int i = 0; i < table.outputs().size(); i++) {
      var name = table.outputs().get(i).name();
      if (name.startsWith(SAID)) {
        var said = table.rules().get(rule - 1).outputs().get(i);
        sentences.add(
            new Sentence(
                i,
                words.output(name),
                name.substring(SAID.length()).toLowerCase(Locale.ROOT),
                said == null ? "" : said.toString()));
      }
    }
  }

  /** Ways of responding where it gives one; else what the table gives already, or may give. */
  private void known(DecisionTable table, int place, Wording words) {
    if (isMode(text)) {
      for (var mode : ResponseMode.values()) {
        choices.put(mode.name(), words.mode(mode));
      }
      return;
    }
    var values = new TreeSet<String>();
    table.outputs().get(place).values().forEach(value -> values.add(String.valueOf(value)));
    table.rules().forEach(each -> values.add(String.valueOf(each.outputs().get(place))));
    values.forEach(value -> choices.put(value, words.value(value)));
  }

  private static boolean isMode(String text) {
    return IntStream.range(0, ResponseMode.values().length)
        .anyMatch(i -> ResponseMode.values()[i].name().equals(text));
  }

  /** Writes it into the file. */
  TableEditor write(TableEditor editor) {
    for (var said : sentences) {
      editor.output(table, rule, said.place(), new UnaryTests.Same(said.getText()).toString());
    }
    if (!sentences.isEmpty()) {
      return editor;
    }
    return output
        ? editor.output(table, rule, place, feel())
        : editor.cell(table, rule, place, feel());
  }

  private String feel() {
    if (output) {
      return choices.isEmpty() ? text : new UnaryTests.Same(chosen.get(0)).toString();
    }
    if (choices.isEmpty()) {
      return text;
    }
    if (accepts == Accepts.ANY || chosen.isEmpty()) {
      return UnaryTests.ANY.toString();
    }
    var tests =
        choices.keySet().stream()
            .filter(chosen::contains)
            .map(value -> (UnaryTests.Test) new UnaryTests.Same(value))
            .toList();
    return new UnaryTests(tests, accepts == Accepts.NONE_OF).toString();
  }

  /** Whether something has to be chosen and is not. */
  boolean lacking() {
    return !choices.isEmpty() && accepts != Accepts.ANY && chosen.isEmpty();
  }

  public int getRule() {
    return rule;
  }

  public boolean isOutput() {
    return output;
  }

  /** Its column or output, in words. */
  public String getAbout() {
    return about;
  }

  /** What the rule says, by language; empty where the cell is no sentence. */
  public List<Sentence> getSentences() {
    return sentences;
  }

  /** What may be chosen, with its words; empty where it is written. */
  public Map<String, String> getChoices() {
    return choices;
  }

  public Accepts[] getWays() {
    return Accepts.values();
  }

  public Accepts getAccepts() {
    return accepts;
  }

  public void setAccepts(Accepts accepts) {
    this.accepts = accepts;
  }

  public List<String> getChosen() {
    return chosen;
  }

  public void setChosen(List<String> chosen) {
    this.chosen = chosen;
  }

  /** The one that is given. */
  public String getOne() {
    return chosen.isEmpty() ? null : chosen.get(0);
  }

  public void setOne(String one) {
    chosen = one == null ? List.of() : List.of(one);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
