package org.coresponse.fairness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.roster.Worker;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.security.RowAccess;

/** How the work of the last weeks was spread, as its bearers and their supervisors read it. */
@Stateless
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
public class Shares {
  /** Spans that may be asked for, in weeks. */
  public static final List<Integer> SPANS = List.of(4, 8, 12);

  @PersistenceContext EntityManager em;
  @Inject PublishedWork work;
  @Inject Holidays holidays;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Everyone within reach who had a shift in the whole weeks before this one; fires {@link
   * SharesRead}.
   *
   * @param weeks one of {@link #SPANS}
   */
  public SharesReport of(int weeks) {
    var from = monday(weeks);
    var access = actor.get().rowAccess();
    var rows = rows(work.shifts(from, weeks, access), from, weeks);
    events.fire(new SharesRead(from));
    return new SharesReport(
        from,
        from.plusWeeks(weeks),
        rows,
        Load.mean(rows.stream().map(ShareRow::load).toList()),
        agencies(rows, from, weeks, access));
  }

  /** What whoever asks bears, once for each of {@link #SPANS}; empty of who is in no register. */
  @RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.POLICE_OFFICER})
  public List<OwnShare> own() {
    var self = work.self(actor.get().subject());
    return self.map(worker -> SPANS.stream().map(weeks -> own(worker, weeks)).toList())
        .orElse(List.of());
  }

  private OwnShare own(Worker self, int weeks) {
    var from = monday(weeks);
    var all = work.shifts(from, weeks, RowAccess.EVERY);
    var roles =
        all.stream()
            .filter(one -> one.worker().equals(self))
            .map(PublishedWork.Found::role)
            .collect(toSet());
    var rows = rows(all.stream().filter(one -> roles.contains(one.role())).toList(), from, weeks);
    return new OwnShare(
        weeks,
        from,
        from.plusWeeks(weeks),
        rows.stream()
            .filter(row -> row.worker().equals(self))
            .map(ShareRow::load)
            .findFirst()
            .orElse(new Load(0, 0, 0, 0)),
        Load.mean(rows.stream().map(ShareRow::load).toList()));
  }

  private List<ShareRow> rows(List<PublishedWork.Found> shifts, LocalDate from, int weeks) {
    Set<LocalDate> free = holidays.all().stream().map(HolidayRow::day).collect(toSet());
    var people =
        shifts.stream()
            .collect(groupingBy(PublishedWork.Found::worker, LinkedHashMap::new, toList()));
    var rows = new ArrayList<ShareRow>();
    people.forEach(
        (worker, theirs) ->
            rows.add(
                new ShareRow(
                    worker,
                    theirs.get(0).name(),
                    theirs.get(0).agency(),
                    Load.of(
                        theirs.stream().map(PublishedWork.Found::time).toList(),
                        from,
                        weeks,
                        free,
                        clock.zone()))));
    return rows;
  }

  private List<AgencyShare> agencies(
      List<ShareRow> rows, LocalDate from, int weeks, RowAccess access) {
    Map<String, Long> planned = new TreeMap<>();
    rows.stream()
        .filter(row -> row.agency() != null)
        .forEach(row -> planned.merge(row.agency(), row.load().minutes(), Long::sum));
    var contracted = work.contracted(from, weeks, access);
    return planned.entrySet().stream()
        .map(one -> new AgencyShare(one.getKey(), one.getValue(), contracted.get(one.getKey())))
        .toList();
  }

  private LocalDate monday(int weeks) {
    if (!SPANS.contains(weeks)) {
      throw new InvalidFieldException("weeks", "invalid.shareWeeks");
    }
    return clock
        .dayOf(clock.now())
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .minusWeeks(weeks);
  }
}
