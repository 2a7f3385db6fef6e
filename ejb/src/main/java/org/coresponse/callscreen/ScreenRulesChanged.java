package org.coresponse.callscreen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** Somebody changed which fields the call screen asks. */
public record ScreenRulesChanged(ScreenRules former, ScreenRules now) implements DomainEvent {
  @Override
  public String subjectType() {
    return "call-screen";
  }

  @Override
  public String subjectNumber() {
    return null; // there is one
  }

  /** For each rule that came, went or says another use: of which calls, and what it said. */
  @Override
  public List<FieldChange> changes() {
    var changes = new ArrayList<FieldChange>();
    var differing = new LinkedHashSet<>(former.rules());
    differing.addAll(now.rules());
    differing.removeIf(rule -> former.rules().contains(rule) && now.rules().contains(rule));
    var calls =
        differing.stream()
            .sorted(Comparator.comparing(FieldRule::field))
            .map(ScreenRulesChanged::calls)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (var which : calls) {
      changes.add(FieldChange.of(which, use(former, which), use(now, which)));
    }
    return changes;
  }

  private static FieldUse use(ScreenRules rules, String calls) {
    return rules.rules().stream()
        .filter(rule -> calls(rule).equals(calls))
        .map(FieldRule::use)
        .findFirst()
        .orElse(null);
  }

  private static String calls(FieldRule rule) {
    var channel = rule.channel() == null ? null : rule.channel().name();
    return Stream.of(rule.field().path(), rule.nature(), channel)
        .map(part -> part == null ? "*" : part)
        .collect(Collectors.joining(" / "));
  }
}
