package org.coresponse.protocol;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.coresponse.dmn.Choice;
import org.coresponse.dmn.ConflictingRulesException;
import org.coresponse.dmn.DecisionModel;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.Diagram;
import org.coresponse.dmn.DmnFile;
import org.coresponse.dmn.Evaluation;
import org.coresponse.dmn.UnreadableModelException;

/**
 * A triage protocol: from complete answers to a recommendation. Immutable; any number of threads
 * may ask it.
 *
 * <p>The rules are those of its DMN file and nothing else. The file needs the tables {@code
 * suicideRisk} and {@code pathway} (one text each), {@code response} (primary, fallback, reasonEn,
 * reasonEs), {@code also} (COLLECT) and {@code priority} (COLLECT SUM); it may have more. Every
 * input is declared with the texts it allows, and no cell speaks of another.
 */
public final class Protocol {
  private final String version;
  private final DecisionModel model;
  private final Map<String, List<String>> inputs;
  private final DecisionTable suicideRisk;
  private final DecisionTable pathway;
  private final DecisionTable response;
  private final DecisionTable also;
  private final DecisionTable priority;
  private final int reasonEn;
  private final int reasonEs;
  private final ResponseMode[] primaries;
  private final ResponseMode[] fallbacks;
  private final ResponseMode[] others;

  private Protocol(DecisionModel model, String version) {
    if (version.isBlank()) {
      throw new IllegalArgumentException("a protocol needs a version");
    }
    this.version = version;
    this.model = model;
    var shape = new ProtocolShape(model);
    shape.refuseLooseInputs();
    this.inputs =
        Collections.unmodifiableMap(
            model.inputs().stream()
                .collect(
                    Collectors.toMap(
                        input -> input.name(),
                        input -> ProtocolShape.texts(input.domain()),
                        (one, other) -> one,
                        LinkedHashMap::new)));
    this.suicideRisk = shape.level("suicideRisk");
    this.pathway = shape.level("pathway");
    this.response = shape.response();
    this.primaries = shape.modes(response, "primary");
    this.fallbacks = shape.modes(response, "fallback");
    this.reasonEn = shape.texts(response, "reasonEn");
    this.reasonEs = shape.texts(response, "reasonEs");
    this.also = shape.also();
    this.others = shape.modes(also, "also");
    this.priority = shape.priority();
  }

  /**
   * Reads a protocol. Does not close the file.
   *
   * @throws UnreadableModelException if the file holds anything that is not understood exactly
   */
  public static Protocol load(InputStream file, String version) {
    return of(DmnFile.read(requireNonNull(file)).model(), version);
  }

  /**
   * The protocol of a model.
   *
   * @throws UnreadableModelException if it is no triage protocol
   */
  public static Protocol of(DecisionModel model, String version) {
    return new Protocol(requireNonNull(model), requireNonNull(version));
  }

  /** The default protocol of this project, {@code DUR-CRISIS v1}; always the same object. */
  public static Protocol durhamCrisisV1() {
    return DurhamCrisis.V1;
  }

  public String version() {
    return version;
  }

  /** The compiled tables, for those who enumerate or measure them. */
  public DecisionModel model() {
    return model;
  }

  /** The declared inputs with the values they allow, both in file order. */
  public Map<String, List<String>> inputs() {
    return inputs;
  }

  /**
   * The recommendation for these answers.
   *
   * @throws AnswerNotAllowedException if this protocol has an input without an answer, or does not
   *     allow the answer
   * @throws ConflictingRulesException if rules match together that must not; never with {@link
   *     #durhamCrisisV1()}
   * @throws IllegalStateException if the tables leave these answers undecided, or their priority is
   *     not within 0 to 10; never with {@link #durhamCrisisV1()}
   */
  public Recommendation recommend(Answers answers) {
    refuseOthers(answers.values());
    return outcome(answers.values()::get);
  }

  /** Decides one set of answers after another, quicker than {@link #recommend} does. */
  public Decider decider() {
    return new Decider(this);
  }

  /** Refuses an input without an answer, and an answer outside the input's list. */
  void refuseOthers(Map<String, String> values) {
    for (var input : model.inputs()) {
      var value = values.get(input.name());
      if (!input.domain().allowed(input.domain().code(value))) {
        throw new AnswerNotAllowedException(input.name(), value, inputs.get(input.name()));
      }
    }
  }

  /** As {@link #recommend}, but unchecked: null and undeclared answers reach the tables. */
  Recommendation outcome(UnaryOperator<String> answerTo) {
    var decided = model.evaluation();
    model.inputs().forEach(input -> decided.answer(input, answerTo.apply(input.name())));
    decided.decideOrThrow();
    return recommendation(decided);
  }

  /**
   * What the rules that decided recommend.
   *
   * @throws IllegalStateException if they leave something undecided
   */
  Recommendation recommendation(Evaluation decided) {
    int row = oneRule(response, decided);
    var modes = modes(decided);
    int sum = priority(decided);
    var fired = new LinkedHashMap<String, List<Integer>>();
    model.tables().forEach(table -> fired.put(table.name(), decided.rules(table)));
    return new Recommendation(
        version,
        text(pathway, oneRule(pathway, decided), 0),
        primaries[row - 1],
        fallbacks[row - 1],
        modes,
        sum,
        text(suicideRisk, oneRule(suicideRisk, decided), 0),
        text(response, row, reasonEn),
        text(response, row, reasonEs),
        fired);
  }

  private Set<ResponseMode> modes(Evaluation decided) {
    var modes = new LinkedHashSet<ResponseMode>();
    decided.rules(also).forEach(rule -> modes.add(others[rule - 1]));
    return modes;
  }

  private int priority(Evaluation decided) {
    oneRule(priority, decided);
    long sum = decided.wholeSum(priority);
    if (sum < 0 || sum > 10) {
      throw new IllegalStateException(
          "table priority gives " + sum + ", not 0 to 10, by its rules " + decided.rules(priority));
    }
    return (int) sum;
  }

  /**
   * The outcomes of all combinations of answers.
   *
   * @throws ConflictingRulesException if rules match together that must not
   * @throws IllegalStateException if some combination is left undecided
   * @throws org.coresponse.dmn.DiagramTooLargeException if the tables tell too many apart
   */
  Diagram<Outcome> outcomes() {
    return Diagram.of(
        model,
        List.of(response, also, priority),
        (decided, conflicting) -> {
          if (conflicting != null) {
            throw new ConflictingRulesException(conflicting, decided.rules(conflicting));
          }
          return outcome(decided);
        });
  }

  /**
   * The outcomes of all combinations of those answers; empty where the tables have none, because
   * rules conflict or none decides.
   *
   * @param choices in the order of the diagram; at least for every input
   * @throws org.coresponse.dmn.DiagramTooLargeException if the tables tell too many apart
   */
  Diagram<Optional<Outcome>> outcomes(List<Choice> choices) {
    return Diagram.of(
        model,
        choices,
        List.of(response, also, priority),
        (decided, conflicting) ->
            conflicting == null && decided.rule(response) > 0 && urgent(decided)
                ? Optional.of(outcome(decided))
                : Optional.empty(),
        Diagram.LIMIT);
  }

  private boolean urgent(Evaluation decided) {
    long sum = decided.rule(priority) == 0 ? -1 : decided.wholeSum(priority);
    return sum >= 0 && sum <= 10;
  }

  private Outcome outcome(Evaluation decided) {
    int row = oneRule(response, decided);
    return new Outcome(
        primaries[row - 1], List.copyOf(modes(decided)), fallbacks[row - 1], priority(decided));
  }

  private static String text(DecisionTable table, int rule, int output) {
    return (String) table.rules().get(rule - 1).outputs().get(output);
  }

  private int oneRule(DecisionTable table, Evaluation decided) {
    int rule = decided.rule(table);
    if (rule == 0) {
      throw new IllegalStateException("no rule of table " + table.name() + " decides: " + decided);
    }
    return rule;
  }

  /** Loads the default protocol when it is first asked for. */
  private static final class DurhamCrisis {
    static final Protocol V1 = read();

    private static Protocol read() {
      try (var file = Protocol.class.getResourceAsStream("durham-crisis-v1.dmn")) {
        return load(file, "DUR-CRISIS v1");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
