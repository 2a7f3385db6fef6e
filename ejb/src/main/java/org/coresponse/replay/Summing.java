package org.coresponse.replay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.triage.NatureGroup;

/** Sums parts up into a report; holds counts only. */
final class Summing {
  private static final Comparator<ReplayReport.RuleMove> LOWERED_FIRST =
      Comparator.comparing((ReplayReport.RuleMove move) -> -move.tally().loweredProtection())
          .thenComparing(move -> -move.tally().loweredPriority())
          .thenComparing(move -> -move.tally().moved())
          .thenComparing(ReplayReport.RuleMove::from)
          .thenComparing(ReplayReport.RuleMove::to);

  private final Question question;
  private final Slice only;
  private Tally all = Tally.NOTHING;
  private long ofThisVersion;
  private long reproduced;
  private final List<Long> differences = new ArrayList<>();
  private final Map<Pair, Tally> matrix = new TreeMap<>();
  private final Map<Pair, Tally> rules = new TreeMap<>();
  private final Map<String, Tally> districts = new TreeMap<>();
  private final Map<Integer, Tally> hours = new TreeMap<>();
  private final Map<NatureGroup, Tally> natures = new TreeMap<>();
  private long calls;
  private final Map<String, Long> outcomes = new TreeMap<>();

  Summing(Question question, Slice only) {
    this.question = question;
    this.only = only;
  }

  private record Pair(String from, String to) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      var order = from.compareTo(other.from);
      return order != 0 ? order : to.compareTo(other.to);
    }
  }

  /** Adds what became of decisions. */
  void decisions(Part part) {
    var counts = part.counts();
    for (int m = 0; m < counts.length; m++) {
      var move = part.moves().get(m);
      var effect = move.effect();
      var moved = 0L;
      for (int w = 0; w < counts[m].length; w++) {
        var where = part.wheres().get(w);
        if (counts[m][w] > 0 && only.has(where)) {
          moved += counts[m][w];
          add(districts, where.district(), effect, counts[m][w]);
          add(hours, where.hour(), effect, counts[m][w]);
          add(natures, where.nature(), effect, counts[m][w]);
        }
      }
      if (moved > 0) {
        add(move, effect, moved);
      }
    }
    nameDifferences(part);
  }

  private void add(Move move, Effect effect, long moved) {
    all = all.plus(effect, moved);
    var ways = new Pair(MoveFilter.mode(move.from()), MoveFilter.mode(move.to()));
    add(matrix, ways, effect, moved);
    var pair = new Pair(MoveFilter.rule(move.from()), MoveFilter.rule(move.to()));
    add(rules, pair, effect, moved);
    if (move.reproduction() != Reproduction.OTHER_VERSION) {
      ofThisVersion += moved;
      reproduced += move.reproduction() == Reproduction.SAME ? moved : 0;
    }
  }

  private void nameDifferences(Part part) {
    if (part.moves().stream().noneMatch(m -> m.reproduction() == Reproduction.DIFFERENT)) {
      return;
    }
    for (int at = 0; at < part.size() && differences.size() < ReplayReport.MOST_NAMED; at++) {
      if (part.move(at).reproduction() == Reproduction.DIFFERENT
          && only.has(part.wheres().get(part.whereIndex(at)))) {
        differences.add(part.id(at));
      }
    }
  }

  /** Adds calls that nobody assessed. */
  void unanswered(Part part) {
    var counts = part.counts();
    for (int m = 0; m < counts.length; m++) {
      for (int w = 0; w < counts[m].length; w++) {
        if (counts[m][w] > 0 && only.has(part.wheres().get(w))) {
          calls += counts[m][w];
          if (question.assumed() != null) {
            outcomes.merge(
                MoveFilter.mode(part.moves().get(m).to()), (long) counts[m][w], Long::sum);
          }
        }
      }
    }
  }

  private static <K> void add(Map<K, Tally> to, K key, Effect effect, long more) {
    to.put(key, to.getOrDefault(key, Tally.NOTHING).plus(effect, more));
  }

  ReplayReport report() {
    return new ReplayReport(
        question,
        only,
        all,
        new ReplayReport.Reproduced(ofThisVersion, reproduced, List.copyOf(differences)),
        matrix.entrySet().stream()
            .map(e -> new ReplayReport.Cell(e.getKey().from, e.getKey().to, e.getValue()))
            .sorted(
                Comparator.comparing((ReplayReport.Cell cell) -> place(cell.from()))
                    .thenComparing(cell -> place(cell.to())))
            .toList(),
        rules.entrySet().stream()
            .filter(e -> e.getValue().moved() > 0)
            .map(e -> new ReplayReport.RuleMove(e.getKey().from, e.getKey().to, e.getValue()))
            .sorted(LOWERED_FIRST)
            .toList(),
        shares(districts),
        shares(hours),
        shares(natures),
        new ReplayReport.Unanswered(
            calls,
            outcomes.entrySet().stream()
                .map(e -> new ReplayReport.Outcomes(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(o -> place(o.to())))
                .toList()));
  }

  /** In the order of the ways; no outcome is last. */
  private static int place(String mode) {
    return Arrays.stream(ResponseMode.values())
        .filter(m -> m.name().equals(mode))
        .findFirst()
        .map(Enum::ordinal)
        .orElse(Integer.MAX_VALUE);
  }

  private static List<ReplayReport.Share> shares(Map<?, Tally> by) {
    return by.entrySet().stream()
        .map(e -> new ReplayReport.Share(e.getKey().toString(), e.getValue()))
        .toList();
  }
}
