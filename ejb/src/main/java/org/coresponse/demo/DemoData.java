package org.coresponse.demo;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.coresponse.dispatch.AssignClinician;
import org.coresponse.dispatch.Dispatch;
import org.coresponse.dispatch.ReportStatus;
import org.coresponse.dispatch.ResponseDesk;
import org.coresponse.duty.DutyDesk;
import org.coresponse.intake.CallIntake;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CloseIncident;
import org.coresponse.intake.IncidentDesk;
import org.coresponse.platform.CityClock;
import org.coresponse.premises.CautionDesk;
import org.coresponse.premises.EndCaution;
import org.coresponse.roster.PlanShift;
import org.coresponse.roster.Roster;
import org.coresponse.roster.ShiftRow;
import org.coresponse.roster.Worker;
import org.coresponse.security.Roles;
import org.coresponse.triage.AssessCall;
import org.coresponse.triage.TriageDesk;

/**
 * Loads the demonstration once, and keeps its roster going. Each step is a transaction of its own
 * and may be done again, so that a load that was cut goes on where it stopped.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoData {
  private static final Duration SHIFT = Duration.ofHours(12);
  private static final List<Integer> DAYS_AHEAD = List.of(1, 2, 3, 6, 7, 8, 9, 12, 13);

  @Inject DemoMarks marks;
  @Inject CityClock clock;
  @Inject DemoRegister register;
  @Inject DemoAgencies agencies;
  @Inject Roster roster;
  @Inject DutyDesk duty;
  @Inject CallIntake intake;
  @Inject TriageDesk triage;
  @Inject Dispatch dispatch;
  @Inject ResponseDesk responses;
  @Inject IncidentDesk incidents;
  @Inject CautionDesk cautions;

  /**
   * Loads everything on an empty database; on one that a demonstration has filled, only goes on
   * with the roster.
   *
   * @throws IllegalStateException when the database holds calls and was not filled by a
   *     demonstration
   */
  public void prepare() {
    var whole = marks.claim();
    if (!whole) {
      var today = clock.dayOf(clock.now());
      register.enrol(today);
      agencies.enter(today);
    }
    plan();
    if (!whole) {
      signOn();
      for (var call : DemoCall.values()) {
        play(call);
      }
      for (var caution : DemoCaution.values()) {
        warn(caution);
      }
      marks.loaded();
    }
  }

  /**
   * Whoever is always there works twelve hours from this hour on, at the same time on the next
   * three days, and again after two days off, as the rules of shifts have it. On a later start
   * whoever is not on shift by then comes until their next one.
   */
  private void plan() {
    var hour = clock.now().truncatedTo(ChronoUnit.HOURS);
    var there = roster.runningAt(clock.now()).stream().map(ShiftRow::clinicianId).collect(toSet());
    for (var person : DemoClinician.values()) {
      if (person.alwaysOn()) {
        var next = roster.nextOf(id(person), hour);
        if (!there.contains(id(person))) {
          plan(person, hour, next == null || next.isAfter(hour.plus(SHIFT)) ? null : next);
        }
        if (next == null) {
          DAYS_AHEAD.forEach(days -> plan(person, hour.plus(Duration.ofDays(days)), null));
        }
      }
    }
  }

  private void plan(DemoClinician person, Instant start, Instant end) {
    roster.plan(
        new PlanShift(id(person), person.part(), start, end == null ? start.plus(SHIFT) : end));
  }

  private void signOn() {
    for (var person : DemoClinician.values()) {
      if (person.comes()) {
        duty.start(Worker.clinician(id(person)), person.comesTo());
      }
    }
  }

  private void play(DemoCall call) {
    var number = intake.receive(call.arriving(clock.now())).number();
    if (call.triaged()) {
      triage.assess(new AssessCall(number, null, call.safety(), null));
    }
    if (call.sent() != null) {
      send(call, number);
    }
    if (call.disposition() != null) {
      incidents.close(new CloseIncident(number, null, call.disposition(), null));
    }
  }

  private void warn(DemoCaution caution) {
    var flag = cautions.add(caution.added(clock.now())).id();
    if (caution.endReason() != null) {
      cautions.end(new EndCaution(flag, caution.endReason()));
    }
  }

  private void send(DemoCall call, CallNumber number) {
    var response =
        dispatch.assign(new AssignClinician(number, id(call.sent()), call.mode())).response();
    for (var status : call.reported()) {
      responses.report(new ReportStatus(response, null, status, null));
    }
  }

  private long id(DemoClinician person) {
    return marks.clinician(person.familyName()).orElseThrow();
  }
}
