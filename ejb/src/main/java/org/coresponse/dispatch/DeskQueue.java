package org.coresponse.dispatch;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.clinicians.WorkRegister;
import org.coresponse.custody.Custody;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.roster.Roster;
import org.coresponse.roster.ShiftRow;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.triage.Decision;
import org.coresponse.triage.DecisionQueries;
import org.coresponse.units.UnitStatus;
import org.coresponse.units.UnitTimeRow;
import org.coresponse.units.UnitTimes;

/**
 * Reads the clinicians' desk in the 911 center: what is offered, what waits, what was promised,
 * what is in hand. The same statements, however many rows. Dispatch lane only.
 */
@Stateless
@RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.CLINICAL_SUPERVISOR})
public class DeskQueue {
  /** So many waiting calls are a page of the desk. */
  public static final int ROWS = 50;

  private static final String BY_PHONE = "('CCD_PHONE', 'CCD_CALLBACK')";

  private static final String WAITING =
      " from incident i where i.status = 'OPEN' and not exists (select 1 from response r"
          + " where r.incident_id = i.id and r.ended_at is null and r.mode in "
          + BY_PHONE
          + ")";

  /** The newest override of a decision. */
  private static final String OVERRIDE =
      "(select o.mode from recommendation_override o where o.assessment_id = a.id"
          + " order by o.id desc limit 1)";

  /** Whether what leads ({@code Decision.leading}) names the programme; null where it is open. */
  private static final String DECIDED =
      "(select case when coalesce("
          + OVERRIDE
          + ", a.mode) in ('CCD_PHONE', 'CCD_CALLBACK', 'COR') or "
          + OVERRIDE
          + " is null and (find_in_set('CCD_PHONE', a.also) or find_in_set('CCD_CALLBACK', a.also)"
          + " or find_in_set('COR', a.also)) then 1 else 0 end from assessment a"
          + " where a.incident_id = i.id and not exists (select 1 from assessment b"
          + " where b.call_id = a.call_id and b.id > a.id) order by a.priority desc, a.id desc"
          + " limit 1)";

  private static final String BY_NATURE =
      "exists (select 1 from crisis_call c join code k on k.list = 'nature'"
          + " and k.code = c.nature collate utf8mb4_nopad_bin join nature_mapping m"
          + " on m.code_id = k.id where c.incident_id = i.id and m.diversion"
          + " and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day))";

  private static final String BY_URGENCY =
      "select w.id, w.eligible from (select i.id, i.priority, i.deadline_at, coalesce("
          + DECIDED
          + ", "
          + BY_NATURE
          + ") eligible"
          + WAITING
          + ") w order by w.eligible desc, w.priority desc, w.deadline_at, w.id";

  private static final Comparator<DeskLine> MOST_URGENT =
      Comparator.comparing((DeskLine one) -> one.call().priority())
          .reversed()
          .thenComparing(DeskLine::dueAt);

  @PersistenceContext EntityManager em;
  @Inject WorkRegister register;
  @Inject Roster roster;
  @Inject CrewsNow crews;
  @Inject Responses responses;
  @Inject JoinedSafety joined;
  @Inject DecisionQueries decisions;
  @Inject UnitTimes units;
  @Inject CityClock clock;
  @Inject CurrentActor actor;

  /**
   * The desk as whoever asks sees it. A supervisor sees every offer that stands.
   *
   * @throws NotRegisteredException when a clinician's account has no entry in the register
   */
  public Desk desk(PageRequest page) {
    var by = actor.get();
    var self = register.bySubject(by.subject()).orElse(null);
    if (self == null && !by.has(Roles.CLINICAL_SUPERVISOR)) {
      throw new NotRegisteredException();
    }
    var now = clock.now();
    var mine = self == null ? null : self.clinicianId();
    var shown = responses.atTheDesk(mine, by.has(Roles.CLINICAL_SUPERVISOR));
    var asked = mine == null ? List.<AskedAbout>of() : asked(mine);
    var waiting = waiting(page);
    var ids = new LinkedHashSet<Long>(waiting.keySet());
    shown.forEach(one -> ids.add(one.incidentId()));
    asked.forEach(one -> ids.add(one.incidentId()));
    var calls = calls(ids);
    var promised = promised(mine);

    var lines =
        shown.stream()
            .filter(one -> calls.containsKey(one.incidentId()))
            .map(one -> line(one.row(), calls.get(one.incidentId()), promised, now))
            .toList();
    var own = lines.stream().filter(one -> isOf(one, mine)).toList();
    return new Desk(
        lines.stream()
            .filter(one -> one.response().status() == ResponseStatus.OFFERED && !one.overdue())
            .sorted(MOST_URGENT)
            .toList(),
        Page.of(rows(waiting, calls), page, count()),
        own.stream()
            .filter(one -> one.response().status() == ResponseStatus.CALLBACK_DUE)
            .sorted(Comparator.comparing(DeskLine::dueAt))
            .toList(),
        own.stream()
            .filter(one -> one.response().status() == ResponseStatus.ACCEPTED)
            .findFirst()
            .orElse(null),
        asked.stream()
            .filter(one -> calls.containsKey(one.incidentId()))
            .map(one -> one.row(calls.get(one.incidentId())))
            .toList(),
        self == null ? null : crews.of(self, ResponseMode.CCD_PHONE, busyWith(mine)),
        now);
  }

  /**
   * Who may be asked about a call: everyone who may work at the desk, besides whoever asks, free
   * ones first.
   */
  public List<CandidateRow> colleagues() {
    var now = clock.now();
    var day = clock.dayOf(now);
    var part = ProgrammePart.DIVERSION;
    var shifts = roster.runningAt(now).stream().collect(groupingBy(ShiftRow::clinicianId));
    var busy = responses.busy();
    var self = actor.get().subject();
    return register.clearedFor(part).stream()
        .filter(who -> !self.equals(who.subject()) && who.right(part.role(), day).granted())
        .map(
            who ->
                Dispatch.candidate(
                    who,
                    part,
                    shifts.getOrDefault(who.clinicianId(), List.of()),
                    busy.get(who.clinicianId()),
                    now,
                    day))
        .sorted(
            Comparator.comparing((CandidateRow c) -> !c.availability().free())
                .thenComparing(c -> c.availability().obstacles().size())
                .thenComparing(CandidateRow::name))
        .toList();
  }

  private static boolean isOf(DeskLine line, Long mine) {
    return mine != null && mine.equals(line.response().clinicianId());
  }

  private DeskLine line(ResponseRow row, DeskCall call, Map<Long, Instant> promised, Instant now) {
    var dueAt = promised.getOrDefault(row.id(), row.custody().dueAt());
    return new DeskLine(row, call, dueAt, !dueAt.isAfter(now));
  }

  /** What makes the reader busy; not an offer that they have not accepted. */
  private String busyWith(long mine) {
    return responses.allRunningOf(mine).stream()
        .filter(
            one ->
                one.status() != ResponseStatus.CALLBACK_DUE
                    && one.status() != ResponseStatus.OFFERED)
        .map(one -> responses.numberOf(one.incidentId()))
        .findFirst()
        .orElse(null);
  }

  /** Times of call-backs that have passed and rung, by response: what was promised last. */
  private Map<Long, Instant> promised(Long mine) {
    return mine == null
        ? Map.of()
        : em.createQuery(
                "select m.responseId, min(m.passedAt) from CustodyMove m join Response r"
                    + " on r.id = m.responseId where r.clinicianId = :mine and r.endedAt is null"
                    + " and r.status = 'CALLBACK_DUE' and m.passed = 'CALLBACK'"
                    + " and m.id > (select max(s.id) from CustodyMove s"
                    + " where s.responseId = m.responseId and s.why = 'CALLBACK_SET')"
                    + " group by m.responseId",
                Object[].class)
            .setParameter("mine", mine)
            .getResultStream()
            .collect(toMap(f -> (Long) f[0], f -> (Instant) f[1]));
  }

  private List<AskedAbout> asked(long mine) {
    return em.createQuery(
            "select r.incidentId, q.askedByName, q.askedAt, q.word from Consultation q"
                + " join Response r on r.id = q.responseId"
                + " where q.clinicianId = :mine and r.endedAt is null order by q.id desc",
            AskedAbout.class)
        .setParameter("mine", mine)
        .getResultList();
  }

  /** Whether each incident of a page is eligible, in the order of urgency. */
  private Map<Long, Boolean> waiting(PageRequest page) {
    List<?> found =
        em.createNativeQuery(BY_URGENCY)
            .setParameter("day", clock.dayOf(clock.now()))
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    var waiting = new LinkedHashMap<Long, Boolean>();
    for (var one : found) {
      var row = (Object[]) one;
      waiting.put(((Number) row[0]).longValue(), ((Number) row[1]).intValue() != 0);
    }
    return waiting;
  }

  private long count() {
    return ((Number) em.createNativeQuery("select count(*)" + WAITING).getSingleResult())
        .longValue();
  }

  private Map<Long, DeskCall> calls(Collection<Long> incidents) {
    if (incidents.isEmpty()) {
      return Map.of();
    }
    var safety = joined.of(incidents);
    return em.createQuery(
            "select i.id, i.number, i.priority, i.openedAt, i.custody, c.nature, c.place.address,"
                + " c.beat, c.callerType, c.language, c.safety from Incident i"
                + " join Call c on c.number = i.number where i.id in :incidents",
            Found.class)
        .setParameter("incidents", incidents)
        .getResultStream()
        .map(
            f ->
                f.call(
                    safety.getOrDefault(f.id(), List.of()).stream()
                        .reduce(f.safety(), SafetyAnswers::graver)))
        .collect(toMap(DeskCall::id, identity()));
  }

  private List<DeskWaiting> rows(Map<Long, Boolean> waiting, Map<Long, DeskCall> calls) {
    var ids = waiting.keySet();
    if (ids.isEmpty()) {
      return List.of();
    }
    var sent = new LinkedHashSet<String>();
    responses.ofIncidents(ids, true, true).forEach(row -> sent.add(row.incident()));
    units
        .ofIncidents(ids)
        .forEach(
            (incident, reports) -> {
              if (roll(reports)) {
                sent.add(incident);
              }
            });
    var decided = Set.copyOf(decisions.leadingOf(ids).stream().map(Decision::incident).toList());
    var rows = new ArrayList<DeskWaiting>();
    waiting.forEach(
        (id, eligible) -> {
          var call = calls.get(id);
          if (call != null) {
            var waits = waitsFor(call.number(), sent, decided);
            rows.add(new DeskWaiting(call, eligible, waits, waits.way()));
          }
        });
    return rows;
  }

  private static DeskWait waitsFor(String number, Set<String> sent, Set<String> decided) {
    if (sent.contains(number)) {
      return DeskWait.CREW;
    }
    return decided.contains(number) ? DeskWait.POLICE_QUEUE : DeskWait.TRIAGE;
  }

  /** Whether a unit of another system is on its way or there, by the last that each reported. */
  private static boolean roll(List<UnitTimeRow> reports) {
    return reports.stream()
        .collect(toMap(UnitTimeRow::unit, identity(), (older, newer) -> newer))
        .values()
        .stream()
        .anyMatch(last -> last.status() != UnitStatus.AVAILABLE);
  }

  /** A consultation and its incident. */
  record AskedAbout(Long incidentId, String askedBy, Instant askedAt, String word) {
    DeskAsked row(DeskCall call) {
      return new DeskAsked(call, askedBy, askedAt, word);
    }
  }

  record Found(
      Long id,
      String number,
      Integer priority,
      Instant openedAt,
      Custody custody,
      String nature,
      String address,
      String beat,
      CallerType callerType,
      String language,
      SafetyAnswers safety) {

    DeskCall call(SafetyAnswers known) {
      return new DeskCall(
          id,
          number,
          priority,
          nature,
          address,
          beat,
          callerType,
          language,
          known,
          openedAt,
          custody);
    }
  }
}
