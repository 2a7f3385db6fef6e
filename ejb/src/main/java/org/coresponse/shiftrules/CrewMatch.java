package org.coresponse.shiftrules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.coresponse.credentials.WorkRole;

/** Holds the co-response shifts of clinicians against the shifts of the officers they ride with. */
public final class CrewMatch {
  private CrewMatch() {}

  /** How many of each are on duty from an instant on. */
  private record Heads(int clinicians, int officers) {
    static final Heads NONE = new Heads(0, 0);

    static Heads of(PlannedShift shift, int sign) {
      return switch (shift.role()) {
        case CO_RESPONSE -> new Heads(sign, 0);
        case CIT_OFFICER -> new Heads(0, sign);
        case DIVERSION, SUPERVISION -> NONE;
      };
    }

    Heads plus(Heads other) {
      return new Heads(clinicians + other.clinicians, officers + other.officers);
    }

    boolean matched() {
      return clinicians == officers;
    }
  }

  /**
   * The times within a span in which there are more of one kind on duty than of the other, in
   * order; two that touch and are alike are one.
   *
   * @param filled shifts that somebody fills; of roles other than {@link WorkRole#CO_RESPONSE} and
   *     {@link WorkRole#CIT_OFFICER}, and on call, they do not count
   */
  public static List<CrewGap> gaps(Collection<PlannedShift> filled, Instant from, Instant until) {
    var steps = new TreeMap<Instant, Heads>();
    steps.put(from, Heads.NONE);
    steps.put(until, Heads.NONE);
    filled.stream()
        .filter(PlannedShift::onDuty)
        .filter(shift -> shift.overlaps(from, until))
        .forEach(
            shift -> {
              steps.merge(shift.startsAt(), Heads.of(shift, 1), Heads::plus);
              steps.merge(shift.endsAt(), Heads.of(shift, -1), Heads::plus);
            });
    var gaps = new ArrayList<CrewGap>();
    var now = Heads.NONE;
    for (var at : steps.keySet()) {
      now = now.plus(steps.get(at));
      var next = steps.higherKey(at);
      if (!at.isBefore(from) && at.isBefore(until) && !now.matched()) {
        add(gaps, new CrewGap(at, next, now.clinicians(), now.officers()));
      }
    }
    return gaps;
  }

  private static void add(List<CrewGap> gaps, CrewGap gap) {
    var last = gaps.isEmpty() ? null : gaps.get(gaps.size() - 1);
    if (last != null
        && last.until().equals(gap.from())
        && last.clinicians() == gap.clinicians()
        && last.officers() == gap.officers()) {
      gaps.set(
          gaps.size() - 1, new CrewGap(last.from(), gap.until(), gap.clinicians(), gap.officers()));
    } else {
      gaps.add(gap);
    }
  }
}
