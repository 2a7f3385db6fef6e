package org.coresponse.web.governance;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coresponse.proof.Oddity;
import org.coresponse.proof.Verdict;

/**
 * The report of a proof as a page shows it, in one language.
 *
 * @param combinations how many combinations of answers there are
 * @param findings one for each invariant
 * @param outside answers from outside the list that are not answered safely; usually none
 * @param oddities what breaks nothing and still deserves a look
 */
public record ReportLines(
    String combinations, List<Line> findings, List<Line> outside, List<OddLine> oddities)
    implements Serializable {
  private static final JsonProvider JSON = JsonProvider.provider();

  /**
   * One finding.
   *
   * @param about id of an invariant, or name of an input
   * @param words what it asks; null where nobody knows
   * @param example the counter-example in words, or why it is not proven; null where it holds
   * @param blame the rule to look at first, in words; null where there is none
   */
  public record Line(String about, Verdict verdict, String words, String example, String blame)
      implements Serializable {}

  /** One oddity. */
  public record OddLine(Oddity.Kind kind, String words) implements Serializable {}

  /**
   * @param sentences what each invariant says, by its id
   */
  static ReportLines of(String report, Map<String, String> sentences, Locale language) {
    try (var reader = JSON.createReader(new StringReader(report))) {
      var read = reader.readObject();
      var findings = new ArrayList<Line>();
      for (var one : read.getJsonArray("findings").getValuesAs(JsonObject.class)) {
        findings.add(line(one, "invariant", sentences, language));
      }
      var outside = new ArrayList<Line>();
      for (var one : read.getJsonArray("outside").getValuesAs(JsonObject.class)) {
        var line = line(one, "input", Map.of(), language);
        if (line.verdict() != Verdict.PROVEN) {
          outside.add(line);
        }
      }
      var oddities = new ArrayList<OddLine>();
      for (var one : read.getJsonArray("oddities").getValuesAs(JsonObject.class)) {
        oddities.add(
            new OddLine(
                Oddity.Kind.valueOf(one.getString("kind")), words(one.get("words"), language)));
      }
      return new ReportLines(
          String.format(language, "%,d", read.getJsonNumber("combinations").bigIntegerValue()),
          findings,
          outside,
          oddities);
    }
  }

  private static Line line(
      JsonObject one, String about, Map<String, String> sentences, Locale language) {
    var id = one.getString(about, "");
    var example = member(one, "counterExample", language);
    return new Line(
        id,
        Verdict.valueOf(one.getString("verdict")),
        sentences.get(id),
        example == null ? words(one.get("reason"), language) : example,
        member(one, "blame", language));
  }

  private static String member(JsonObject one, String name, Locale language) {
    return one.get(name) instanceof JsonObject found ? words(found.get("words"), language) : null;
  }

  private static String words(JsonValue sentence, Locale language) {
    return sentence instanceof JsonObject said
            && said.get("es".equals(language.getLanguage()) ? "es" : "en")
                instanceof JsonString text
        ? text.getString()
        : null;
  }

  /** How many findings hold. */
  public long getProven() {
    return findings.stream().filter(f -> f.verdict() == Verdict.PROVEN).count();
  }

  /** What does not hold, which is looked at first. */
  public List<Line> getBroken() {
    return findings.stream().filter(f -> f.verdict() != Verdict.PROVEN).toList();
  }

  /** What holds. */
  public List<Line> getKept() {
    return findings.stream().filter(f -> f.verdict() == Verdict.PROVEN).toList();
  }
}
