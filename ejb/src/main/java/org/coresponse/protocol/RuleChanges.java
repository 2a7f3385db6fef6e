package org.coresponse.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.HitPolicy;

/**
 * Which rules of a table became which: those that say the same are the same, else those with the
 * same id.
 */
final class RuleChanges {
  private static final Set<HitPolicy> PLACE_COUNTS = Set.of(HitPolicy.FIRST, HitPolicy.RULE_ORDER);

  private final DecisionTable before;
  private final DecisionTable after;
  private final List<RuleText> old;
  private final List<RuleText> now;
  private final List<int[]> same = new ArrayList<>();
  private final List<int[]> changed = new ArrayList<>();
  private final Set<Integer> leftOld = new HashSet<>();
  private final Set<Integer> leftNow = new HashSet<>();

  RuleChanges(DecisionTable before, DecisionTable after) {
    this.before = before;
    this.after = after;
    this.old = texts(before);
    this.now = texts(after);
    for (int i = 0; i < old.size(); i++) {
      leftOld.add(i);
    }
    for (int i = 0; i < now.size(); i++) {
      leftNow.add(i);
    }
    pair(same, (o, n) -> sameId(o, n) && old.get(o).saysTheSame(now.get(n)));
    pair(same, (o, n) -> old.get(o).saysTheSame(now.get(n)));
    pair(changed, this::sameId);
  }

  private interface Match {
    boolean of(int old, int now);
  }

  static List<RuleText> texts(DecisionTable table) {
    return table.rules().stream().map(rule -> RuleText.of(table, rule)).toList();
  }

  private void pair(List<int[]> pairs, Match match) {
    for (int o = 0; o < old.size(); o++) {
      for (int n = 0; n < now.size() && leftOld.contains(o); n++) {
        if (leftNow.contains(n) && match.of(o, n)) {
          pairs.add(new int[] {o, n});
          leftOld.remove(o);
          leftNow.remove(n);
        }
      }
    }
  }

  private boolean sameId(int o, int n) {
    var id = before.rules().get(o).id();
    return !id.isEmpty() && id.equals(after.rules().get(n).id());
  }

  /** In the order of the newer table, then what is gone. */
  List<RuleChange> all() {
    var all = new ArrayList<RuleChange>();
    changed.forEach(pair -> all.add(change(RuleChangeKind.CHANGED, pair[0], pair[1])));
    if (PLACE_COUNTS.contains(after.hitPolicy())) {
      moved().forEach(pair -> all.add(change(RuleChangeKind.MOVED, pair[0], pair[1])));
    }
    leftNow.forEach(n -> all.add(change(RuleChangeKind.ADDED, -1, n)));
    leftOld.forEach(o -> all.add(change(RuleChangeKind.REMOVED, o, -1)));
    all.sort(
        Comparator.comparingInt(
            change ->
                change.after() == null
                    ? now.size() + change.before().number()
                    : change.after().number()));
    return all;
  }

  private RuleChange change(RuleChangeKind kind, int o, int n) {
    return new RuleChange(kind, after.name(), o < 0 ? null : old.get(o), n < 0 ? null : now.get(n));
  }

  /** As few as explain the new order: all but a longest run that kept it. */
  private List<int[]> moved() {
    var pairs = new ArrayList<>(same);
    pairs.sort(Comparator.comparingInt(pair -> pair[0]));
    var longest = new int[pairs.size()];
    var previous = new int[pairs.size()];
    int end = -1;
    for (int i = 0; i < pairs.size(); i++) {
      longest[i] = 1;
      previous[i] = -1;
      for (int j = 0; j < i; j++) {
        if (pairs.get(j)[1] < pairs.get(i)[1] && longest[j] + 1 > longest[i]) {
          longest[i] = longest[j] + 1;
          previous[i] = j;
        }
      }
      if (end < 0 || longest[i] > longest[end]) {
        end = i;
      }
    }
    var kept = new HashSet<int[]>();
    for (int i = end; i >= 0; i = previous[i]) {
      kept.add(pairs.get(i));
    }
    return pairs.stream().filter(pair -> !kept.contains(pair)).toList();
  }
}
