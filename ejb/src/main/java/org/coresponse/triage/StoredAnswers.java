package org.coresponse.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coresponse.dmn.Domain;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.protocol.Answers;
import org.coresponse.protocol.Protocol;

/**
 * Turns answers as the database keeps them into the codes of one protocol, as {@link
 * ProtocolAnswers} turns them into its words; a test holds both together. Immutable.
 */
public final class StoredAnswers {
  private static final String NOT_ASKED = "NOT_ASKED";
  private static final String UNKNOWN = "UNKNOWN";

  /**
   * An answer and where it goes.
   *
   * @param column of the table that keeps it
   * @param input of the protocol; null for talk of suicide, which goes into item 2
   * @param notAsked what the protocol takes it for when nobody asked
   */
  private record Question(String column, String input, String notAsked) {
    Question(String column, String input) {
      this(column, input, UNKNOWN);
    }
  }

  private static final List<Question> ASKED =
      List.of(
          new Question("nature_group", "natureGroup"),
          new Question("caller_type", "callerType"),
          new Question("weapon", "weapon", "CANNOT_TELL"),
          new Question("violence", "violenceNow"),
          new Question("violence_24h", "violence24h"),
          new Question("threat", "threat"),
          new Question("crime", "crime"),
          new Question("agitation", "agitation"),
          new Question("safety_flag", "safetyFlag"),
          new Question("violence_history", "violenceHistory"),
          new Question("medical", "medical"),
          new Question("attempt", "attempt"),
          new Question("severe_intox", "severeIntox"),
          new Question("child", "child"),
          new Question("repeat_call", "repeatCall"),
          new Question("caller_wish", "callerWish"),
          new Question("suicidal", null));

  private static final List<Question> SCREENED =
      List.of(
          new Question("item1", "cssrs1", NOT_ASKED),
          new Question("item2", "cssrs2", NOT_ASKED),
          new Question("item3", "cssrs3", NOT_ASKED),
          new Question("item4", "cssrs4", NOT_ASKED),
          new Question("item5", "cssrs5", NOT_ASKED),
          new Question("item6", "cssrs6", NOT_ASKED),
          new Question("item6_recent", "cssrs6Recent", NOT_ASKED));

  private static final int SUICIDAL = ASKED.size() - 1;
  private static final int ITEM_2 = ASKED.size() + 1;

  private final int inputs;
  private final int[] slots = new int[ASKED.size() + SCREENED.size()];
  private final Domain[] domains = new Domain[slots.length];
  private final int[] notAsked = new int[slots.length];

  /**
   * @throws IllegalArgumentException if the protocol asks what nobody has stored
   */
  public StoredAnswers(Protocol protocol) {
    var strange = new ArrayList<>(protocol.inputs().keySet());
    strange.removeAll(Answers.NOTHING_KNOWN.values().keySet());
    if (!strange.isEmpty()) {
      throw new IllegalArgumentException("nobody has stored answers to " + strange);
    }
    this.inputs = protocol.inputs().size();
    for (int at = 0; at < slots.length; at++) {
      var question = at < ASKED.size() ? ASKED.get(at) : SCREENED.get(at - ASKED.size());
      slots[at] = -1;
      if (protocol.inputs().containsKey(question.input)) {
        var variable = protocol.model().input(question.input);
        slots[at] = variable.slot();
        domains[at] = variable.domain();
        notAsked[at] = variable.domain().code(question.notAsked);
      }
    }
  }

  /**
   * The columns of {@code assessment} in the order in which {@link #codes} takes them. {@code
   * crisis_call} has them too, but for the first.
   */
  public static List<String> asked() {
    return ASKED.stream().map(Question::column).toList();
  }

  /** The columns of {@code suicide_screen}, which follow. Clinical lane. */
  public static List<String> screened() {
    return SCREENED.stream().map(Question::column).toList();
  }

  /** What the floor answered, in that order: null for what it does not say. */
  public static String[] columns(SafetyAnswers safety) {
    return Stream.<Enum<?>>of(
            null,
            null,
            safety.weapon(),
            safety.violence(),
            safety.violence24h(),
            safety.threat(),
            safety.crime(),
            safety.agitation(),
            safety.safetyFlag(),
            safety.violenceHistory(),
            safety.medical(),
            safety.attempt(),
            safety.severeIntox(),
            safety.child(),
            safety.repeatCall(),
            safety.callerWish(),
            safety.suicidal())
        .map(answer -> answer == null ? null : answer.name())
        .toArray(String[]::new);
  }

  /**
   * The codes of the answers, in the order of the protocol's inputs.
   *
   * @param stored by column; null is not asked
   */
  public int[] codes(String[] stored) {
    var codes = new int[inputs];
    for (int at = 0; at < slots.length; at++) {
      if (slots[at] >= 0) {
        codes[slots[at]] = code(at, stored);
      }
    }
    return codes;
  }

  private int code(int at, String[] stored) {
    if (stored[at] != null && !stored[at].equals(NOT_ASKED)) {
      return domains[at].code(stored[at]);
    }
    return at == ITEM_2 && "YES".equals(stored[SUICIDAL]) ? domains[at].code("YES") : notAsked[at];
  }
}
