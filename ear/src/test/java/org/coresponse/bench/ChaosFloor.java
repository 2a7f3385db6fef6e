package org.coresponse.bench;

import com.google.gson.JsonObject;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.coresponse.bench.Chaos.Act;

/** The floor of the 911 center: takes calls in, offers them to the desk, and closes them. */
final class ChaosFloor {
  /** What lies on the clinicians' screens: ids of offers, numbers of calls that wait. */
  record Waiting(String offer, String incident) {}

  private static final int PULLED_OF_100 = 12;
  private static final int NEVER_ANSWERED_OF_100 = 40;
  private static final int SEEN_BY_BOTH_OF_100 = 40;
  private static final long LONGEST_PAUSE_MILLIS = 900;

  /** An offer that nobody accepts is back by then. */
  private static final long FIRST_LOOK_MILLIS = 12_500;

  private static final long NEXT_LOOK_MILLIS = 3000;

  private final Chaos chaos;
  private final int calls;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger open = new AtomicInteger();
  private final DelayQueue<Look> looks = new DelayQueue<>();
  private final BlockingQueue<Waiting> first = new LinkedBlockingQueue<>();
  private final BlockingQueue<Waiting> second = new LinkedBlockingQueue<>();

  ChaosFloor(Chaos chaos, int calls) {
    this.chaos = chaos;
    this.calls = calls;
    open.set(calls);
  }

  /** What one of the two clinicians sees. */
  BlockingQueue<Waiting> screen(int clinician) {
    return clinician == 0 ? first : second;
  }

  /** Whether every call was taken in and closed. */
  boolean isEmpty() {
    return open.get() == 0;
  }

  private record Look(String incident, long at) implements Delayed {
    static Look in(long millis, String incident) {
      return new Look(incident, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis));
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(at - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }
  }

  /**
   * Takes calls in until there are enough.
   *
   * @param cad the dispatch system's line, which sends half of them
   */
  void takeCalls(ChaosLine own, ChaosLine cad, Random chance) throws Exception {
    for (var n = next.incrementAndGet(); n <= calls; n = next.incrementAndGet()) {
      var incident = take(chance.nextBoolean() ? own : cad, "C-" + n);
      if (chance.nextInt(100) < PULLED_OF_100) {
        show(new Waiting(null, incident), chance);
      } else {
        offer(own, incident, chance);
      }
      looks.add(Look.in(FIRST_LOOK_MILLIS, incident));
      Thread.sleep(chance.nextLong(LONGEST_PAUSE_MILLIS));
    }
  }

  private String take(ChaosLine line, String externalId) throws Exception {
    var call = new JsonObject();
    call.addProperty("source", "chaos");
    call.addProperty("externalId", externalId);
    call.addProperty("nature", "WELFARE CHECK");
    call.addProperty("channel", "WIRELESS_911");
    call.addProperty("receivedAt", java.time.Instant.now().toString());
    var answer = line.post("calls", call);
    if (!answer.done()) {
      throw new IllegalStateException(answer.toString());
    }
    var number = answer.text("number");
    chaos.acknowledged(Act.CALL, externalId);
    chaos.acknowledged(Act.NUMBERED, externalId + "=" + number);
    return number;
  }

  private void offer(ChaosLine line, String incident, Random chance) throws Exception {
    var answer = line.post("incidents/" + incident + "/offers", new JsonObject());
    if (!answer.done()) {
      throw new IllegalStateException(answer.toString());
    }
    chaos.acknowledged(Act.OFFERED, answer.text("id"));
    if (chance.nextInt(100) >= NEVER_ANSWERED_OF_100) {
      show(new Waiting(answer.text("id"), incident), chance);
    }
  }

  private void show(Waiting waiting, Random chance) {
    if (chance.nextInt(100) < SEEN_BY_BOTH_OF_100) {
      first.add(waiting);
      second.add(waiting);
    } else {
      screen(chance.nextInt(2)).add(waiting);
    }
  }

  /** Closes calls on which nothing runs any more, until all are closed. */
  void close(ChaosLine line) throws Exception {
    while (!isEmpty()) {
      var look = looks.poll(1, TimeUnit.SECONDS);
      if (look != null) {
        if (closed(line, look.incident())) {
          open.decrementAndGet();
        } else {
          looks.add(Look.in(NEXT_LOOK_MILLIS, look.incident()));
        }
      }
    }
  }

  private boolean closed(ChaosLine line, String incident) throws Exception {
    var etag = line.get("incidents/" + incident).etag();
    var how = new JsonObject();
    how.addProperty("code", "referred");
    var answer = line.put("incidents/" + incident + "/disposition", how, etag);
    if (answer.done()) {
      chaos.acknowledged(Act.CLOSED, incident);
      return true;
    }
    chaos.count("closing refused: " + answer.problem());
    return answer.problem().equals("incident-closed");
  }
}
