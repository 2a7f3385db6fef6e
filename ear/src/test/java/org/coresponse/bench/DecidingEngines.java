package org.coresponse.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.coresponse.dmn.DecisionModel;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.Evaluation;
import org.coresponse.protocol.Protocol;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.DmnEngineConfiguration;

/**
 * One decision of the default protocol (response, what goes in addition, priority) by each engine.
 * Models are parsed and the same answers put into each engine's own form beforehand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecidingEngines {
  private static final int ANSWERS = 1024;
  private static final List<String> TOP = List.of("response", "also", "priority");

  private final DecisionModel model = Protocol.durhamCrisisV1().model();
  private final DecisionTable response = model.table("response");
  private final DecisionTable also = model.table("also");
  private final DecisionTable priority = model.table("priority");
  private final Evaluation evaluation = model.evaluation();
  private final int[][] codes = new int[ANSWERS][];
  private final DMNContext[] contexts = new DMNContext[ANSWERS];
  private final List<Map<String, Object>> variables = new ArrayList<>();
  private DMNRuntime kie;
  private DMNModel kieModel;
  private DmnEngine operaton;
  private List<DmnDecision> operatonTop;
  private int next;

  @Setup
  public void parse() throws IOException {
    byte[] file;
    try (var in = Protocol.class.getResourceAsStream("durham-crisis-v1.dmn")) {
      file = in.readAllBytes();
    }
    var reader = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
    kie =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(ResourceFactory.newReaderResource(reader)))
            .getOrElseThrow(IllegalStateException::new);
    kieModel = kie.getModels().get(0);
    operaton = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    var parsed = operaton.parseDecisions(new ByteArrayInputStream(file));
    operatonTop = parsed.stream().filter(d -> TOP.contains(d.getKey())).toList();
    var random = new Random(4);
    for (int i = 0; i < ANSWERS; i++) {
      codes[i] = answers(random, i % 2 == 0 ? 0 : random.nextDouble());
      contexts[i] = kie.newContext();
      var named = named(codes[i]);
      named.forEach(contexts[i]::set);
      variables.add(named);
    }
  }

  @Benchmark
  public void coresponse(Blackhole hole) {
    evaluation.answers(codes[next()]).decide();
    hole.consume(evaluation.rule(response));
    hole.consume(evaluation.rule(also));
    hole.consume(evaluation.wholeSum(priority));
  }

  @Benchmark
  public DMNResult kie() {
    return kie.evaluateAll(kieModel, contexts[next()]);
  }

  @Benchmark
  public void operaton(Blackhole hole) {
    var answers = variables.get(next());
    for (var decision : operatonTop) {
      hole.consume(operaton.evaluateDecisionTable(decision, answers));
    }
  }

  private int next() {
    next = (next + 1) % ANSWERS;
    return next;
  }

  /** Uniform, or calm as far as said, so that every pathway occurs. */
  private int[] answers(Random random, double calm) {
    return model.inputs().stream()
        .mapToInt(
            input -> {
              var allowed = input.domain().allowed();
              return allowed[random.nextDouble() < calm ? 0 : random.nextInt(allowed.length)];
            })
        .toArray();
  }

  private Map<String, Object> named(int[] answers) {
    return model.inputs().stream()
        .collect(Collectors.toMap(i -> i.name(), i -> i.domain().example(answers[i.slot()])));
  }
}
