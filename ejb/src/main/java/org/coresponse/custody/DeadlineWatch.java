package org.coresponse.custody;

import static java.util.Comparator.comparing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.coresponse.platform.CityClock;
import org.coresponse.security.Roles;

/**
 * Looks for passed deadlines each second. Any number of servers may: each deadline is a row, and
 * who acts on it claims the row.
 *
 * <p>After an outage many have passed at once, and an offer must not wait behind the rings of all
 * that is open: what people stand and wait for is acted on first, and several at the same time.
 */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadlineWatch {
  private static final Logger LOG = System.getLogger(DeadlineWatch.class.getName());

  /** So many of a kind of thing before those that are more urgent are looked for again. */
  private static final int MOST = 60;

  /** So many before the server takes requests, which takes seconds; the others at once after. */
  private static final int CAUGHT_UP = 200;

  /** So many at the same time; fewer than the database has connections for people's own acts. */
  private static final int HANDS = 6;

  @Inject @Any Instance<PassedDeadlines> all;
  @Inject DeadlineHands hands;
  @Inject CityClock clock;

  /**
   * Before the server takes requests, offers whose time passed while it was down go back: nobody
   * competes for it yet, and afterwards everybody does.
   */
  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void catchUp() {
    try {
      var first = inOrder().get(0);
      DeadlineHands.actOnAll(first, first.passed(clock.now(), CAUGHT_UP));
    } catch (RuntimeException broken) {
      LOG.log(Level.WARNING, "passed deadlines wait for the next look", broken);
    }
  }

  /**
   * Acts on what has passed, and looks again until nothing has, or nothing moves: what passed
   * meanwhile does not wait for the next second, which may be missed.
   */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  public void look() {
    var before = List.<List<Long>>of();
    var found = actOnSome();
    while (!found.equals(before) && found.stream().anyMatch(ids -> !ids.isEmpty())) {
      before = found;
      found = actOnSome();
    }
  }

  private List<List<Long>> actOnSome() {
    return inOrder().stream().map(this::actOnSome).toList();
  }

  private List<PassedDeadlines> inOrder() {
    return all.stream().sorted(comparing(PassedDeadlines::urgency)).toList();
  }

  private List<Long> actOnSome(PassedDeadlines deadlines) {
    var passed = deadlines.passed(clock.now(), MOST);
    var begun = new ArrayList<Future<Void>>();
    for (var ids : dealt(passed, HANDS)) {
      begun.add(hands.act(deadlines, ids));
    }
    begun.forEach(DeadlineWatch::await);
    return passed;
  }

  /** Dealt out like cards, so that the most urgent are each hand's first. */
  static List<List<Long>> dealt(List<Long> ids, int hands) {
    var dealt = new ArrayList<List<Long>>();
    for (var i = 0; i < ids.size(); i++) {
      if (i < hands) {
        dealt.add(new ArrayList<>());
      }
      dealt.get(i % hands).add(ids.get(i));
    }
    return dealt;
  }

  private static void await(Future<Void> begun) {
    try {
      begun.get();
    } catch (ExecutionException broken) {
      LOG.log(Level.WARNING, "deadlines are tried again in a second", broken);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
