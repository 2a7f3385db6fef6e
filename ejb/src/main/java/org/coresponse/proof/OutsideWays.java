package org.coresponse.proof;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coresponse.dmn.Choice;
import org.coresponse.dmn.Diagram;
import org.coresponse.dmn.Variable;
import org.coresponse.protocol.Protocol;

/** {@link Outsiders} by exact enumeration: every input may be absent or answered from outside. */
final class OutsideWays {
  private final Protocol protocol;
  private final Diagram<Standing> standings;

  /** How a combination stands by {@link Outsiders}. */
  enum Standing {
    SAFE_DEFAULT,
    AS_NOT_KNOWN,
    WEAKER
  }

  OutsideWays(Protocol protocol, List<Choice> allowed, Watch watch) {
    this.protocol = protocol;
    var choices =
        allowed.stream()
            .map(choice -> Choice.ofAny(protocol.model().input(choice.input())))
            .toList();
    watch.mind();
    var help = new Enumeration(protocol, choices, watch).help();
    var notKnown = help;
    var wordless = help.map(outcome -> false);
    for (var choice : choices) {
      watch.mind();
      var input = protocol.model().input(choice.input());
      var word = Outsiders.notKnown(input);
      var others = outside(input, choice);
      if (word == null) {
        wordless =
            wordless.with(
                Diagram.answer(choices, input.name()),
                (any, value) -> any || others.contains(value));
      } else {
        for (var value : others) {
          notKnown = notKnown.instead(input.name(), value, word);
        }
      }
    }
    this.standings =
        help.with(notKnown, Both::new).with(wordless, (both, without) -> both.standing(without));
  }

  private record Both(HelpSent outcome, HelpSent notKnown) {
    Standing standing(boolean without) {
      if (Outsiders.safeDefault(outcome)) {
        return Standing.SAFE_DEFAULT;
      }
      return !without && Outsiders.noLess(outcome, notKnown)
          ? Standing.AS_NOT_KNOWN
          : Standing.WEAKER;
    }
  }

  /** What an input may be given that it does not allow. */
  private static Set<Object> outside(Variable input, Choice any) {
    return any.values().stream()
        .filter(value -> !input.domain().allowed(input.domain().code(value)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Over every combination of answers, allowed or not. */
  Diagram<Standing> any() {
    return standings;
  }

  /** Over every combination in which that input alone is not answered as it may be. */
  Diagram<Standing> only(String input, OutsideCheck.Value value) {
    var answers = new LinkedHashMap<String, Collection<?>>();
    for (var choice : standings.choices()) {
      var of = protocol.model().input(choice.input());
      answers.put(
          choice.input(),
          choice.input().equals(input)
              ? Collections.singleton(value(of, value))
              : new HashSet<>(Choice.of(of).values()));
    }
    return standings.given(answers);
  }

  static Object value(Variable input, OutsideCheck.Value value) {
    return value == OutsideCheck.Value.ABSENT
        ? null
        : input.domain().example(input.domain().other());
  }

  static Map<Standing, BigInteger> counts(Diagram<Standing> standings) {
    var counts = standings.counts();
    return Arrays.stream(Standing.values())
        .collect(Collectors.toMap(s -> s, s -> counts.getOrDefault(s, BigInteger.ZERO)));
  }
}
