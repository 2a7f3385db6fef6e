package org.coresponse.bench;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** What those who took part noted while it went on: what they were promised, and what happened. */
final class Chaos {
  /** Something of which a call, a response or an incident may have one and no second. */
  enum Act {
    CALL,
    /** With the number that it was told. */
    NUMBERED,
    OFFERED,
    ACCEPTED,
    RETURNED,
    PULLED,
    CALLBACK_SET,
    CALLED_BACK,
    HANDED_BACK,
    ESCALATED,
    COMPLETED,
    CLOSED,
    /** However it came to its end. */
    END
  }

  /**
   * One act of one thing.
   *
   * @param of external id of a call, id of a response, number of an incident
   */
  record Done(Act act, String of) {}

  /** An answer that no request should get. */
  record Fault(Instant at, String answer) {}

  private final Set<Done> acknowledged = ConcurrentHashMap.newKeySet();
  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Fault> faults = new ConcurrentLinkedQueue<>();

  /** The server said that it is done. */
  void acknowledged(Act act, String of) {
    if (acknowledged.add(new Done(act, of))) {
      count("acknowledged " + act);
    }
  }

  void count(String what) {
    counts.computeIfAbsent(what, key -> new LongAdder()).increment();
  }

  long counted(String what) {
    var found = counts.get(what);
    return found == null ? 0 : found.sum();
  }

  void fault(String answer) {
    faults.add(new Fault(Instant.now(), answer));
  }

  Set<Done> acknowledged() {
    return acknowledged;
  }

  Map<String, LongAdder> counts() {
    return counts;
  }

  Iterable<Fault> faults() {
    return faults;
  }
}
