package org.coresponse.dmn;

import java.io.StringReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * Apache KIE. Of the rules that match it names one where several give the one result (ANY, MIN,
 * MAX, OUTPUT ORDER).
 */
public final class KieJudge implements Judge {
  private final DMNRuntime runtime;
  private final DMNModel model;
  private final Map<String, List<Integer>> fired = new HashMap<>();

  public KieJudge(String xml) {
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(xml))))
            .getOrElseThrow(IllegalStateException::new);
    model = runtime.getModels().get(0);
    if (model.hasErrors()) {
      throw new IllegalArgumentException(model.getMessages(DMNMessage.Severity.ERROR).toString());
    }
    runtime.addListener(
        new DMNRuntimeEventListener() {
          @Override
          public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
            var rules = event.getSelected().isEmpty() ? event.getMatches() : event.getSelected();
            fired.put(event.getNodeName(), List.copyOf(rules));
          }
        });
  }

  @Override
  public Decisions decide(Map<String, ?> answers) {
    fired.clear();
    var context = runtime.newContext();
    model.getInputs().forEach(input -> context.set(input.getName(), answers.get(input.getName())));
    var result = runtime.evaluateAll(model, context);
    if (result.hasErrors()) {
      throw new IllegalStateException(
          result.getMessages(DMNMessage.Severity.ERROR).stream()
              .map(DMNMessage::getText)
              .collect(Collectors.joining("; ")));
    }
    var results = new LinkedHashMap<String, Object>();
    result
        .getDecisionResults()
        .forEach(one -> results.put(one.getDecisionName(), Judge.plain(one.getResult())));
    return new Decisions(results, Map.copyOf(fired));
  }
}
