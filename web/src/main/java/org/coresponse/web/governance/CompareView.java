package org.coresponse.web.governance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponse.governance.ProtocolVersions;
import org.coresponse.governance.VersionRow;
import org.coresponse.platform.PageRequest;
import org.coresponse.protocol.Outcome;
import org.coresponse.protocol.OutcomeMove;
import org.coresponse.protocol.ProtocolDiff;
import org.coresponse.protocol.RuleText;
import org.coresponse.protocol.Wording;
import org.coresponse.web.faces.Language;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;

/** Two versions side by side: {@code /app/governance/compare.xhtml?from=&to=}. */
@Named
@ViewScoped
@ReportsProblems
public class CompareView implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  @Inject transient ProtocolVersions versions;
  @Inject transient Language language;
  @Inject transient PageTexts msg;

  private String from;
  private String to;
  private List<VersionRow> all = List.of();
  private transient ProtocolDiff diff;

  /** Reads the list and, where the address names two, what is different. */
  public void open() {
    all = versions.versions(new PageRequest(0, PageRequest.LARGEST)).items();
    if (given(from) && given(to)) {
      diff = versions.differences(from, to);
    }
  }

  private static boolean given(String name) {
    return name != null && !name.isBlank();
  }

  /** A rule in the reader's words: what it asks and what it gives. */
  public String said(RuleText rule) {
    if (rule == null) {
      return "";
    }
    var words = new Wording(language.getLocale());
    var when =
        rule.when().entrySet().stream()
            .map(cell -> words.question(cell.getKey()) + ": " + said(words, cell.getValue()))
            .collect(Collectors.joining("; "));
    var then =
        rule.then().entrySet().stream()
            .map(cell -> words.output(cell.getKey()) + ": " + words.value(cell.getValue()))
            .collect(Collectors.joining("; "));
    return msg.of("compare.rule", rule.number(), when.isEmpty() ? "–" : when, then);
  }

  /** What a cell tests, with its values in words. */
  private static String said(Wording words, String test) {
    return QUOTED.matcher(test).replaceAll(m -> Matcher.quoteReplacement(words.value(m.group(1))));
  }

  /** A table in words. */
  public String table(String name) {
    return new Wording(language.getLocale()).table(name);
  }

  /** An input in words. */
  public String question(String name) {
    return new Wording(language.getLocale()).question(name);
  }

  /** What goes, and how urgently. */
  public String said(Outcome outcome) {
    if (outcome == null) {
      return msg.get("compare.none");
    }
    var words = new Wording(language.getLocale());
    var modes =
        Stream.concat(
                Stream.of(outcome.primary()),
                outcome.also().stream().filter(mode -> mode != outcome.primary()))
            .map(words::mode)
            .collect(Collectors.joining(" + "));
    return msg.of("compare.outcome", modes, outcome.priority());
  }

  /** Answers that suffice for a move. */
  public String example(OutcomeMove move) {
    var words = new Wording(language.getLocale());
    return move.example().isEmpty()
        ? msg.get("compare.whatever")
        : move.example().entrySet().stream()
            .map(answer -> words.question(answer.getKey()) + " " + words.value(answer.getValue()))
            .collect(Collectors.joining("; "));
  }

  /** A number of combinations, with its separators. */
  public String count(BigInteger number) {
    return NumberFormat.getIntegerInstance(language.getLocale()).format(number);
  }

  /** How many of a hundred combinations have another outcome. */
  public String share() {
    var share =
        new BigDecimal(diff.changed())
            .movePointRight(2)
            .divide(new BigDecimal(diff.combinations()), MathContext.DECIMAL32);
    var format = NumberFormat.getNumberInstance(language.getLocale());
    format.setMaximumFractionDigits(4);
    return format.format(share);
  }

  /** What is different; null until two are chosen. */
  public ProtocolDiff getDiff() {
    return diff;
  }

  public List<VersionRow> getAll() {
    return all;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
