package org.coresponse.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.HitPolicy;
import org.coresponse.dmn.Rule;
import org.coresponse.dmn.UnaryTests;

/**
 * A protocol in plain words, in English or Spanish. Names that are not known, because a city added
 * them, are shown as they are. The Spanish is unofficial.
 *
 * @param locale of which the language counts; any but Spanish is English
 */
public record Wording(Locale locale) {
  private static final Locale SPANISH = Locale.forLanguageTag("es");
  private static final String NAME = "org.coresponse.protocol.wording";

  /** An input, or what a table found. */
  public String question(String variable) {
    return or("question." + variable, variable);
  }

  /** A table. */
  public String table(String name) {
    return or("table." + name, name);
  }

  /** An output of a table; one that other tables read is called as they call it. */
  public String output(String name) {
    return or("output." + name, question(name));
  }

  /** An answer, or what a table gives; null is said as nothing. */
  public String value(Object value) {
    return value == null ? "" : or("value." + value, value.toString());
  }

  /** A way of responding. */
  public String mode(ResponseMode mode) {
    return bundle().getString("mode." + mode);
  }

  /** How the rules of a table become its result. */
  public String policy(HitPolicy policy) {
    return bundle().getString("policy." + policy.name());
  }

  /** What a cell accepts. */
  public String cell(UnaryTests tests) {
    if (tests.any()) {
      return bundle().getString("cell.any");
    }
    var said =
        tests.tests().stream()
            .map(
                test ->
                    test instanceof UnaryTests.Same same ? value(same.literal()) : test.toString())
            .collect(Collectors.joining(bundle().getString("cell.or")));
    return tests.negated() ? say("cell.not", said) : said;
  }

  /** What a rule gives in one output. */
  public String given(DecisionTable table, int output, Object value) {
    var name = table.outputs().get(output).name();
    if (value instanceof String code && !name.startsWith("reason")) {
      for (var mode : ResponseMode.values()) {
        if (mode.name().equals(code) && !bundle().containsKey("question." + name)) {
          return mode(mode);
        }
      }
    }
    return value(value);
  }

  /** A rule as a sentence. */
  public String sentence(DecisionTable table, Rule rule) {
    List<String> when = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      var tests = rule.tests().get(column);
      if (!tests.any()) {
        when.add(say("rule.condition", question(table.columns().get(column).name()), cell(tests)));
      }
    }
    List<String> then = new ArrayList<>();
    for (int output = 0; output < table.outputs().size(); output++) {
      var name = table.outputs().get(output).name();
      if (!name.startsWith("reason")) {
        then.add(say("rule.then", output(name), given(table, output, rule.outputs().get(output))));
      }
    }
    var thens = String.join(bundle().getString("rule.thens"), then);
    return when.isEmpty()
        ? say("rule.else", thens)
        : say("rule", String.join(bundle().getString("rule.and"), when), thens);
  }

  private String say(String key, String... places) {
    var text = bundle().getString(key);
    for (int i = 0; i < places.length; i++) {
      text = text.replace("{" + i + "}", places[i]);
    }
    return text;
  }

  private String or(String key, String otherwise) {
    return bundle().containsKey(key) ? bundle().getString(key) : otherwise;
  }

  private ResourceBundle bundle() {
    return ResourceBundle.getBundle(
        NAME,
        SPANISH.getLanguage().equals(locale.getLanguage()) ? SPANISH : Locale.ROOT,
        Wording.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
