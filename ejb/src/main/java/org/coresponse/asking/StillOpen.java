package org.coresponse.asking;

import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.platform.FieldChange;
import org.coresponse.protocol.Outcome;
import org.coresponse.triage.Protocols;

/**
 * What answers leave open on a call.
 *
 * @param settled whether nothing that could be answered changes the outcome any more
 * @param remaining the outcomes that are still possible, the likeliest first; one when settled
 * @param questions what is worth asking, the best first: names of safety answers, {@code
 *     callerType}, or {@link #SCREEN}. What is always asked comes first and stays when all is
 *     settled; empty when nothing is left to ask
 * @param question whose answers {@code decides} tells of; null when nothing is left to ask
 * @param decides the answers to that question, those together that leave the same; empty for the
 *     screener, which has several questions, and where no protocol is in force
 */
public record StillOpen(
    boolean settled,
    List<Outcome> remaining,
    List<String> questions,
    String question,
    List<Lead> decides)
    implements Serializable {

  /** The name of the suicide screener among the questions; it is asked as a whole, in its order. */
  public static final String SCREEN = "screen";

  /**
   * Where answers lead.
   *
   * @param answers their codes
   * @param remaining the outcomes that would remain, the likeliest first
   */
  public record Lead(List<String> answers, List<Outcome> remaining) implements Serializable {}

  /** Copies. */
  public StillOpen {
    remaining = List.copyOf(remaining);
    questions = List.copyOf(questions);
    decides = List.copyOf(decides);
  }

  /** What to ask when no protocol is in force: everything about safety that was not asked. */
  static StillOpen unsigned(SafetyAnswers safety) {
    var asked =
        safety.changesFrom(SafetyAnswers.NOTHING_ASKED).stream().map(FieldChange::field).toList();
    var questions =
        Stream.of(SafetyAnswers.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(question -> !asked.contains(question))
            .toList();
    return new StillOpen(
        true,
        List.of(Outcome.of(Protocols.safeDefault())),
        questions,
        questions.isEmpty() ? null : questions.get(0),
        List.of());
  }

  /** Puts answers together that leave the same outcomes. */
  static List<Lead> leads(Map<String, List<Outcome>> byAnswer) {
    var leads = new ArrayList<Lead>();
    byAnswer.forEach(
        (answer, remaining) -> {
          for (var lead : leads) {
            if (lead.remaining.containsAll(remaining)
                && lead.remaining.size() == remaining.size()) {
              lead.answers.add(answer);
              return;
            }
          }
          leads.add(new Lead(new ArrayList<>(List.of(answer)), remaining));
        });
    return leads;
  }
}
