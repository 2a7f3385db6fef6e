package org.coresponse.protocol;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.coresponse.dmn.Choice;
import org.coresponse.dmn.Diagram;

/**
 * Which questions of a protocol are worth asking: only those that can still change the outcome, and
 * those that the protocol marks as always asked. Exact over all combinations, by the diagram of the
 * protocol's outcomes. Immutable.
 *
 * <p>The best question is the one after which least is expected to be open, in bits (Shannon's
 * entropy of the outcomes). What to expect of an answer is {@link #weight}: it only orders the
 * questions, and never decides whether one is asked.
 */
public final class Asking {
  /** An input whose description in the file says so is asked even when the outcome is settled. */
  static final String ALWAYS = "always asked";

  private static final Set<String> REASSURING = Set.of("NO", "ASKED_NONE_KNOWN");
  private static final Set<String> NOT_KNOWN =
      Set.of("UNKNOWN", "CANNOT_TELL", "NOT_ASKED", "REFUSED", "UNABLE", "OTHER");

  private final Diagram<Outcome> outcomes;
  private final Set<String> always;

  private Asking(Diagram<Outcome> outcomes, Set<String> always) {
    this.outcomes = outcomes;
    this.always = Set.copyOf(always);
  }

  /**
   * How to ask by a protocol.
   *
   * @throws IllegalStateException if the protocol leaves some combination undecided
   * @throws org.coresponse.dmn.ConflictingRulesException if its rules conflict on some combination
   */
  public static Asking of(Protocol protocol) {
    var always = new HashSet<String>();
    for (var input : protocol.model().inputs()) {
      if (input.note().toLowerCase(Locale.ROOT).contains(ALWAYS)) {
        always.add(input.name());
      }
    }
    return new Asking(protocol.outcomes(), always);
  }

  /** The inputs that are asked even when the outcome is settled. */
  public Set<String> always() {
    return always;
  }

  /** Whether there is an input of that name. */
  public boolean asks(String input) {
    return outcomes.choices().stream().anyMatch(choice -> choice.input().equals(input));
  }

  /**
   * What is open when each input has one of those answers.
   *
   * @param possible by input, the answers it may still get: one where it is answered; an input that
   *     is not named may get any
   * @throws IllegalArgumentException if there is no such input, or it does not allow an answer
   */
  public Outlook outlook(Map<String, ? extends Collection<String>> possible) {
    var open = outcomes.given(possible);
    var questions = questions(open);
    return new Outlook(
        likeliest(open.outcomes(), open.shares(Asking::weight)),
        questions,
        questions.isEmpty() ? Map.of() : decides(open, questions.get(0)));
  }

  /**
   * What one question decides between: by each answer it may get, the outcomes that would remain,
   * the likeliest first.
   *
   * @param possible as in {@link #outlook}
   * @throws IllegalArgumentException if there is no such input, or it does not allow an answer
   */
  public Map<String, List<Outcome>> decides(
      Map<String, ? extends Collection<String>> possible, String question) {
    if (!asks(question)) {
      throw new IllegalArgumentException("there is no input " + question);
    }
    return decides(outcomes.given(possible), question);
  }

  private List<String> questions(Diagram<Outcome> open) {
    var matter = open.matters();
    var bits = new HashMap<String, Double>();
    for (var choice : open.choices()) {
      boolean asked = choice.values().size() == 1;
      if (!asked && (matter.contains(choice.input()) || always.contains(choice.input()))) {
        bits.put(choice.input(), matter.contains(choice.input()) ? left(open, choice) : 0);
      }
    }
    var order = open.choices().stream().map(Choice::input).toList();
    return bits.keySet().stream()
        .sorted(
            Comparator.comparing((String input) -> !always.contains(input))
                .thenComparing(bits::get)
                .thenComparing(order::indexOf))
        .toList();
  }

  /** How many bits are expected to be open after the answer to that question. */
  private static double left(Diagram<Outcome> open, Choice question) {
    double all = question.values().stream().mapToDouble(v -> weight(question.input(), v)).sum();
    double left = 0;
    for (var answer : question.values()) {
      var shares =
          open.shares(
              (input, value) ->
                  !input.equals(question.input()) || value.equals(answer)
                      ? weight(input, value)
                      : 0);
      left += weight(question.input(), answer) / all * bits(shares);
    }
    return left;
  }

  private static double bits(double[] shares) {
    double bits = 0;
    for (double share : shares) {
      if (share > 0) {
        bits -= share * Math.log(share) / Math.log(2);
      }
    }
    return bits;
  }

  private static Map<String, List<Outcome>> decides(Diagram<Outcome> open, String question) {
    var decides = new LinkedHashMap<String, List<Outcome>>();
    for (var choice : open.choices()) {
      if (choice.input().equals(question)) {
        for (var answer : choice.values()) {
          var then = open.given(question, answer);
          decides.put((String) answer, likeliest(then.outcomes(), then.shares(Asking::weight)));
        }
      }
    }
    return decides;
  }

  private static List<Outcome> likeliest(List<Outcome> outcomes, double[] shares) {
    return IntStream.range(0, shares.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> -shares[i]))
        .map(outcomes::get)
        .toList();
  }

  /**
   * How often an answer is expected, against the others to the same question: that there is no
   * danger twice as often as that nobody knows, that twice as often as each other answer. Rough on
   * purpose, and the same for every protocol.
   */
  static double weight(String input, Object answer) {
    return REASSURING.contains(answer) ? 4 : NOT_KNOWN.contains(answer) ? 2 : 1;
  }
}
