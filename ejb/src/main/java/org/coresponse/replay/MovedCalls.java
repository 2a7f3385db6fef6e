package org.coresponse.replay;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.coresponse.intake.CallScope;
import org.coresponse.intake.IncidentStatus;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;

/** Finds the calls behind the figures of a replay; leaves no line in the trail. */
@ApplicationScoped
class MovedCalls {
  private static final String ROW =
      "select %s, c.number, i.number, i.status, c.receivedAt, %s, c.nature, c.district";
  private static final String DECISIONS = " from Assessment a join Call c on c.id = a.callId";
  private static final String CALLS = " from Call c";
  private static final String INCIDENT = " join c.incident i where";

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;

  /**
   * Decisions or calls by id, in their order, and how many there are in all.
   *
   * @param moves those of the stretch that was asked for
   */
  record Found(Map<Long, Move> moves, long total) {}

  /** Goes through what a filter finds, and keeps a stretch of it. */
  Found find(long id, MoveFilter filter, int first, int most) {
    var stretch = new LinkedHashMap<Long, Move>();
    var total = new long[1];
    each(
        id,
        filter,
        (decision, move) -> {
          if (total[0] >= first && stretch.size() < most) {
            stretch.put(decision, move);
          }
          total[0]++;
          return true;
        });
    return new Found(stretch, total[0]);
  }

  /** Hands over what a filter finds, block by block. */
  void blocks(long id, MoveFilter filter, long most, int block, Consumer<ReplayedCall> to) {
    var some = new LinkedHashMap<Long, Move>();
    var left = new long[] {most};
    each(
        id,
        filter,
        (decision, move) -> {
          if (left[0]-- <= 0) {
            return false;
          }
          some.put(decision, move);
          if (some.size() == block) {
            rows(new Found(some, most), filter.unanswered()).forEach(to);
            some.clear();
          }
          return true;
        });
    rows(new Found(some, most), filter.unanswered()).forEach(to);
  }

  private interface Visitor {
    /**
     * @return whether to go on
     */
    boolean visit(long id, Move move);
  }

  private void each(long run, MoveFilter filter, Visitor visitor) {
    requireDone(run);
    var visible = visible(filter.unanswered());
    new ReplayTables(em)
        .parts(
            run,
            (part, unanswered) ->
                unanswered != filter.unanswered() || visit(part, filter, visible, visitor));
  }

  private static boolean visit(
      Part part, MoveFilter filter, Predicate<Long> visible, Visitor visitor) {
    var wanted = part.moves().stream().map(filter::has).toList();
    var there = part.wheres().stream().map(filter.slice()::has).toList();
    return IntStream.range(0, part.size())
        .filter(at -> wanted.get(part.moveIndex(at)) && there.get(part.whereIndex(at)))
        .filter(at -> visible.test(part.id(at)))
        .allMatch(at -> visitor.visit(part.id(at), part.move(at)));
  }

  private void requireDone(long id) {
    var run =
        Optional.ofNullable(em.find(ReplayRun.class, id))
            .orElseThrow(() -> new NotFoundException("replay", id));
    if (!run.isDone()) {
      throw new ReplayNotDoneException(id);
    }
  }

  /** Whose scope is not the whole past sees open incidents only, which are few. */
  private Predicate<Long> visible(boolean unanswered) {
    if (!CallScope.of(actor.get()).openOnly()) {
      return id -> true;
    }
    var open =
        unanswered
            ? "select c.id from Call c join c.incident i where i.status = 'OPEN'"
            : "select a.id from Assessment a join Call c on c.id = a.callId"
                + " join c.incident i where i.status = 'OPEN'";
    Set<Long> ids = new HashSet<>(em.createQuery(open, Long.class).getResultList());
    return ids::contains;
  }

  /** The calls of what was found, in its order. */
  List<ReplayedCall> rows(Found found, boolean unanswered) {
    if (found.moves().isEmpty()) {
      return List.of();
    }
    var id = unanswered ? "c.id" : "a.id";
    var scope = CallScope.of(actor.get());
    var rows =
        em.createQuery(
                ROW.formatted(id, unanswered ? "c.receivedAt" : "a.madeAt")
                    + (unanswered ? CALLS : DECISIONS)
                    + INCIDENT
                    + scope.where()
                    + " and "
                    + id
                    + " in :ids",
                Row.class)
            .setParameter("openOnly", scope.openOnly())
            .setParameter("enteredBy", scope.enteredBy())
            .setParameter("ids", found.moves().keySet())
            .getResultStream()
            .collect(toMap(Row::id, row -> row));
    return found.moves().entrySet().stream()
        .filter(move -> rows.containsKey(move.getKey()))
        .map(move -> rows.get(move.getKey()).with(move.getValue()))
        .toList();
  }

  record Row(
      Long id,
      String call,
      String incident,
      IncidentStatus status,
      Instant receivedAt,
      Instant decidedAt,
      String nature,
      String district) {

    ReplayedCall with(Move move) {
      var decided = move.from() != null;
      return new ReplayedCall(
          decided ? id : null,
          call,
          incident,
          status,
          receivedAt,
          decided ? decidedAt : null,
          nature,
          district,
          move.from(),
          move.to(),
          decided ? move.effect() : null);
    }
  }
}
