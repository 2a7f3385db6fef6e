package org.coresponse.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.coresponse.credentials.CredentialPurpose;
import org.coresponse.credentials.Holding;
import org.coresponse.credentials.Requirement;
import org.coresponse.credentials.WorkFacts;
import org.coresponse.credentials.WorkRole;
import org.coresponse.shiftrules.AgencyContract;
import org.coresponse.shiftrules.PersonPlan;
import org.coresponse.shiftrules.PlannedShift;
import org.coresponse.shiftrules.RosterCheck;
import org.coresponse.shiftrules.ShiftKind;
import org.coresponse.shiftrules.ShiftRules;
import org.coresponse.shiftrules.TimeAway;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A roster of forty people over the four weeks around the end of daylight saving, of whom each
 * works some four shifts a week: one shift is moved, and all that everybody's shifts break is told
 * again.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RosterChecks {
  private static final int PEOPLE = 40;
  private static final int DAYS = 28;
  private static final int CHANGES = 1024;
  private static final LocalDate BEGIN = LocalDate.of(2026, 10, 19);
  private static final LocalDate EVER = BEGIN.minusYears(3);
  private static final ZoneId CITY = ZoneId.of("America/New_York");
  private static final List<AgencyContract> CONTRACTS =
      List.of(new AgencyContract(0L, 500, EVER, null), new AgencyContract(1L, 600, EVER, null));
  private static final List<Requirement> ASKED =
      List.of(
          new Requirement(WorkRole.DIVERSION, CredentialPurpose.LICENCE, EVER, null),
          new Requirement(WorkRole.DIVERSION, CredentialPurpose.CJIS_CLEARANCE, EVER, null));

  private final Random random = new Random(6);
  private final List<PersonPlan> plans = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private RosterCheck<Integer> kept;
  private int next;

  private record Change(int person, PersonPlan plan) {}

  @Setup
  public void plan() {
    for (int person = 0; person < PEOPLE; person++) {
      plans.add(plan(person));
    }
    for (int i = 0; i < CHANGES; i++) {
      int person = random.nextInt(PEOPLE);
      var plan = plans.get(person);
      var moved = plan.shifts().get(random.nextInt(plan.shifts().size()));
      changes.add(new Change(person, plan.with(shift(moved.id(), random.nextInt(DAYS)))));
    }
    kept = everybody(plans);
    requireTheSame();
  }

  /** What both ways tell has to be the same, or there is nothing to compare. */
  private void requireTheSame() {
    for (int i = 0; i < CHANGES; i++) {
      if (told(afterOneChange()) != told(allAnew())) {
        throw new IllegalStateException("change " + i + " is told otherwise than all anew");
      }
    }
  }

  /** Nothing is kept from before. */
  @Benchmark
  public RosterCheck<Integer> allAnew() {
    return everybody(plans);
  }

  /** The one whom it is about is checked, and the sums of their agency change. */
  @Benchmark
  public RosterCheck<Integer> afterOneChange() {
    var change = changes.get(next++ % CHANGES);
    plans.set(change.person(), change.plan());
    kept.planned(change.person(), agency(change.person()), change.plan());
    kept.agencyBreaches();
    return kept;
  }

  private static RosterCheck<Integer> everybody(List<PersonPlan> plans) {
    var check = new RosterCheck<Integer>(ShiftRules.DEFAULT, CONTRACTS, CITY);
    for (int person = 0; person < PEOPLE; person++) {
      check.planned(person, agency(person), plans.get(person));
    }
    check.agencyBreaches();
    return check;
  }

  private static int told(RosterCheck<Integer> check) {
    int hash = check.agencyBreaches().hashCode();
    for (int person = 0; person < PEOPLE; person++) {
      hash = 31 * hash + check.breaches(person).hashCode();
    }
    return hash;
  }

  private static long agency(int person) {
    return person % 2;
  }

  private PersonPlan plan(int person) {
    var shifts = new ArrayList<PlannedShift>();
    for (int day = 0; day < DAYS; day++) {
      if (random.nextInt(7) < 4) {
        shifts.add(shift(1000L * person + day, day));
      }
    }
    shifts.add(shift(1000L * person + DAYS, 0));
    var away = BEGIN.plusDays(random.nextInt(DAYS)).atStartOfDay(CITY).toInstant();
    var facts =
        new WorkFacts(
            EVER,
            null,
            EnumSet.of(WorkRole.DIVERSION),
            List.of(
                holding("LCSW", CredentialPurpose.LICENCE, random.nextInt(400)),
                holding("CJIS", CredentialPurpose.CJIS_CLEARANCE, 300)),
            List.of());
    return new PersonPlan(
        facts, ASKED, shifts, List.of(new TimeAway(away, away.plus(Duration.ofDays(2)))));
  }

  private PlannedShift shift(long id, int day) {
    var hours = random.nextBoolean() ? 12 : 8;
    var starts = BEGIN.plusDays(day).atTime(random.nextInt(24), 0).atZone(CITY).toInstant();
    return new PlannedShift(
        id, WorkRole.DIVERSION, ShiftKind.DUTY, starts, starts.plus(Duration.ofHours(hours)));
  }

  private static Holding holding(String kind, CredentialPurpose purpose, int days) {
    return new Holding(kind, purpose, false, true, EVER, BEGIN.plusDays(days), EVER, null);
  }
}
