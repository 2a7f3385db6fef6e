package org.coresponse.proof;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.coresponse.protocol.ResponseMode;

/** Conditions on what is sent, without answers and levels. */
final class Truth {
  private Truth() {}

  /** Whether the condition speaks of nothing but what is sent, and of its priority. */
  static boolean ofHelpAlone(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.of().stream().allMatch(Truth::ofHelpAlone);
    }
    if (condition instanceof Condition.Any any) {
      return any.of().stream().allMatch(Truth::ofHelpAlone);
    }
    if (condition instanceof Condition.Not not) {
      return ofHelpAlone(not.of());
    }
    return !(condition instanceof Condition.Answered || condition instanceof Condition.Gives);
  }

  /** Whether such a condition holds. */
  static boolean holds(Condition condition, HelpSent help) {
    if (condition instanceof Condition.All all) {
      return all.of().stream().allMatch(of -> holds(of, help));
    }
    if (condition instanceof Condition.Any any) {
      return any.of().stream().anyMatch(of -> holds(of, help));
    }
    if (condition instanceof Condition.Not not) {
      return !holds(not.of(), help);
    }
    if (condition instanceof Condition.Sends sends) {
      return help.sends(modes(sends.any()));
    }
    if (condition instanceof Condition.Primary primary) {
      return help.primary() != null && modes(primary.any()).contains(help.primary());
    }
    if (condition instanceof Condition.Priority priority) {
      return help.priority() != null
          && help.priority() >= priority.atLeast()
          && help.priority() <= priority.atMost();
    }
    throw new IllegalArgumentException("not of help alone: " + condition);
  }

  /** The modes of such words together. */
  static EnumSet<ResponseMode> modes(List<String> words) {
    var modes = EnumSet.noneOf(ResponseMode.class);
    words.forEach(word -> modes.addAll(Help.modes(word)));
    return modes;
  }

  /** Whether the second is less than the first in what is to be kept. */
  static boolean lowered(Form.Kept kept, HelpSent before, HelpSent after) {
    return switch (kept) {
      case PRIORITY -> rank(after.priority()) < rank(before.priority());
      case PROTECTION -> after.protection() < before.protection();
      case EMS -> before.brings(Help.EMS) && !after.brings(Help.EMS);
      case OFFICER -> before.brings(Help.OFFICER) && !after.brings(Help.OFFICER);
      case CLINICIAN -> before.brings(Help.CLINICIAN) && !after.brings(Help.CLINICIAN);
      case LEVEL -> throw new IllegalArgumentException("a level is not of help");
    };
  }

  /** What the second has less of than the first. */
  static Set<Form.Kept> lowered(HelpSent before, HelpSent after) {
    var lowered = EnumSet.noneOf(Form.Kept.class);
    for (var kept : Form.Kept.values()) {
      if (kept != Form.Kept.LEVEL && lowered(kept, before, after)) {
        lowered.add(kept);
      }
    }
    return lowered;
  }

  /** No priority is less than any. */
  private static int rank(Integer priority) {
    return priority == null ? -1 : priority;
  }

  /** Whether the second level comes before the first in the order; none comes first. */
  static boolean lowered(Form.Level level, String before, String after) {
    return rank(level, after) < rank(level, before);
  }

  private static int rank(Form.Level level, String value) {
    return value == null ? -1 : level.order().indexOf(value);
  }
}
