package org.coresponse.bench;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponse.bench.Chaos.Act;
import org.coresponse.bench.Chaos.Done;

/**
 * The account at the end: what was promised against what the database keeps.
 *
 * @param acknowledged what clients were told is done
 * @param kept what the database has, and how many of it
 * @param passed deadlines that acted
 * @param outages when the server or the database was down
 */
record ChaosAccount(
    Set<Done> acknowledged, Map<Done, Long> kept, List<Passed> passed, List<Outage> outages) {

  /** An offer is back with whoever made it so long after its time at the latest. */
  static final Duration SOON = Duration.ofSeconds(2);

  /**
   * A deadline that acted.
   *
   * @param of what it was a deadline of
   * @param dueAt when it passed
   * @param actedAt when that was kept
   */
  record Passed(String of, String kind, Instant dueAt, Instant actedAt) {
    boolean isOffer() {
      return kind.equals("OFFER");
    }
  }

  /** From when something was killed until it answered again. */
  record Outage(Instant from, Instant to) {
    /** Whether it was down then, or had just begun to answer. */
    boolean around(Instant moment) {
      return !moment.isBefore(from) && moment.isBefore(to.plus(SOON));
    }

    /** Whether an act that was due then may have been prevented. */
    boolean prevents(Instant due) {
      return !due.plus(SOON).isBefore(from) && due.isBefore(to);
    }
  }

  /** Acknowledged and not there. */
  List<Done> lost() {
    return acknowledged.stream().filter(done -> !kept.containsKey(done)).toList();
  }

  /** There more than once, acknowledged or not. */
  List<Done> doubled() {
    return kept.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How late each offer returned after its time, or after the restart that prevented it. */
  List<Duration> delays() {
    return passed.stream().filter(Passed::isOffer).map(this::delay).sorted().toList();
  }

  List<Passed> late() {
    return passed.stream()
        .filter(Passed::isOffer)
        .filter(one -> delay(one).compareTo(SOON) > 0)
        .toList();
  }

  /** How often a deadline acted that had acted before. */
  long twice() {
    return passed.size()
        - passed.stream().map(one -> List.of(one.of(), one.kind(), one.dueAt())).distinct().count();
  }

  /** Whether it was due while something was down. */
  boolean wasPrevented(Passed one) {
    return outages.stream().anyMatch(outage -> outage.prevents(one.dueAt()));
  }

  Duration delay(Passed one) {
    var due = one.dueAt();
    for (var outage : outages) {
      if (outage.prevents(due)) {
        due = outage.to();
      }
    }
    var delay = Duration.between(due, one.actedAt());
    return delay.isNegative() ? Duration.ZERO : delay;
  }

  /** So many of each that the database keeps. */
  static Map<Act, Long> of(Collection<Done> done) {
    return done.stream().collect(groupingBy(Done::act, counting()));
  }
}
