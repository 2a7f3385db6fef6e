package org.coresponse.programme;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coresponse.clinicians.ProgrammePart;

/** On which days each part is on: a pure function of what was stated. Immutable. */
public final class PartDays {
  /** Of which nothing is stated. */
  public static final PartDays NONE = new PartDays(List.of());

  private final Map<ProgrammePart, TreeMap<LocalDate, Boolean>> stated =
      new EnumMap<>(ProgrammePart.class);

  /**
   * @param oldestFirst every statement, in the order in which they were made
   */
  PartDays(List<SwitchRow> oldestFirst) {
    for (var part : ProgrammePart.values()) {
      stated.put(part, new TreeMap<>());
    }
    oldestFirst.forEach(one -> stated.get(one.part()).put(one.from(), one.on()));
  }

  /** Whether the city has a part on a day. */
  public boolean on(ProgrammePart part, LocalDate day) {
    var last = stated.get(part).floorEntry(day);
    return last != null && last.getValue();
  }

  /** The parts that the city has on a day. */
  public Set<ProgrammePart> on(LocalDate day) {
    var on = EnumSet.noneOf(ProgrammePart.class);
    for (var part : ProgrammePart.values()) {
      if (on(part, day)) {
        on.add(part);
      }
    }
    return on;
  }

  /** Next day after this one on which a part is no longer what it is then, or null. */
  public LocalDate changeAfter(ProgrammePart part, LocalDate day) {
    var now = on(part, day);
    return stated.get(part).tailMap(day, false).entrySet().stream()
        .filter(next -> next.getValue() != now)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Whether this very statement is the one that holds of its day. */
  boolean says(SwitchPart given) {
    return given.on().equals(stated.get(given.part()).get(given.from()));
  }
}
