package org.coresponse.dmn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.DmnEngineConfiguration;
import org.operaton.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.operaton.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.operaton.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.operaton.bpm.dmn.feel.impl.FeelEngine;
import org.operaton.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.operaton.bpm.engine.variable.context.VariableContext;

/**
 * Operaton. It parses each cell anew at every decision, so its own FEEL engine is asked once for
 * each distinct cell and value, and its answer remembered; table logic and hit policies are its own
 * each time. What it gives is a list of the outputs of the rules that decided, or one number.
 */
public final class OperatonJudge implements Judge {
  private final DmnEngine engine;
  private final List<DmnDecision> top;
  private final Map<String, List<Integer>> fired = new HashMap<>();
  private final Map<String, Object> results = new HashMap<>();

  public OperatonJudge(String xml) {
    var configuration =
        (DefaultDmnEngineConfiguration)
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    var feel = new ScalaFeelEngineFactory(List.of()).createInstance();
    configuration.setFeelEngineFactory(() -> new Remembering(feel));
    configuration.getCustomPostDecisionTableEvaluationListeners().add(this::keep);
    engine = configuration.buildEngine();
    var decisions = engine.parseDecisions(ModelText.stream(xml));
    Set<String> required =
        decisions.stream()
            .flatMap(decision -> decision.getRequiredDecisions().stream())
            .map(DmnDecision::getKey)
            .collect(Collectors.toSet());
    top = decisions.stream().filter(decision -> !required.contains(decision.getKey())).toList();
  }

  private void keep(DmnDecisionTableEvaluationEvent event) {
    fired.put(
        event.getDecision().getName(),
        event.getMatchingRules().stream()
            .map(rule -> Integer.parseInt(rule.getId().replaceAll(".*_", "")))
            .toList());
    var total = event.getCollectResultValue();
    results.put(
        event.getDecision().getName(),
        total != null
            ? Judge.plain(total.getValue())
            : event.getMatchingRules().stream().map(OperatonJudge::given).toList());
  }

  private static Object given(DmnEvaluatedDecisionRule rule) {
    var named = new LinkedHashMap<String, Object>();
    rule.getOutputEntries()
        .forEach((name, output) -> named.put(name, Judge.plain(output.getValue().getValue())));
    return named.size() == 1 ? named.values().iterator().next() : named;
  }

  @Override
  public Decisions decide(Map<String, ?> answers) {
    fired.clear();
    results.clear();
    for (var decision : top) {
      engine.evaluateDecisionTable(decision, new HashMap<String, Object>(answers));
    }
    return new Decisions(new LinkedHashMap<>(results), Map.copyOf(fired));
  }

  private static final class Remembering implements FeelEngine {
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");
    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    private final FeelEngine engine;
    private final Map<List<Object>, Object> known = new HashMap<>();

    Remembering(FeelEngine engine) {
      this.engine = engine;
    }

    @Override
    @SuppressWarnings("unchecked") // the interface promises what the caller asks for
    public <T> T evaluateSimpleExpression(String expression, VariableContext context) {
      boolean name = NAME.matcher(expression).matches() && !LITERALS.contains(expression);
      var key = Arrays.asList(expression, name ? value(expression, context) : "literal");
      if (!known.containsKey(key)) {
        known.put(key, engine.evaluateSimpleExpression(expression, context));
      }
      return (T) known.get(key);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(
        String expression, String inputVariable, VariableContext context) {
      var key = Arrays.asList(expression, value(inputVariable, context), "cell");
      return (Boolean)
          known.computeIfAbsent(
              key, k -> engine.evaluateSimpleUnaryTests(expression, inputVariable, context));
    }

    private static Object value(String name, VariableContext context) {
      var value = context.resolve(name);
      return value == null ? null : value.getValue();
    }
  }
}
