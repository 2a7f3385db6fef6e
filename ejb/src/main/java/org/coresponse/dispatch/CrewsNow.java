package org.coresponse.dispatch;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.clinicians.Standing;
import org.coresponse.clinicians.WorkRegister;
import org.coresponse.platform.CityClock;
import org.coresponse.programme.ProgrammeParts;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.roster.Roster;
import org.coresponse.roster.ShiftRow;
import org.coresponse.triage.Feasibility;
import org.coresponse.triage.Possibility;

/**
 * What can go by the roster, the register of clinicians and what is running. Of ways of answering
 * that are not ours, and of the officer of a co-response, the system knows no crew.
 */
@ApplicationScoped
class CrewsNow implements Feasibility {
  @Inject WorkRegister register;
  @Inject Roster roster;
  @Inject Responses responses;
  @Inject ProgrammeParts programme;
  @Inject CityClock clock;

  @Override
  public Map<ResponseMode, Possibility> at(Instant instant, Collection<ResponseMode> modes) {
    var parts =
        modes.stream()
            .filter(Dispatch.OURS::contains)
            .map(Dispatch::part)
            .collect(Collectors.toSet());
    var known = ofParts(parts, instant);
    var all = new EnumMap<ResponseMode, Possibility>(ResponseMode.class);
    for (var mode : modes) {
      all.put(
          mode,
          Dispatch.OURS.contains(mode)
              ? known.get(Dispatch.part(mode))
              : Possibility.NOT_KNOWN_HERE);
    }
    return all;
  }

  private Map<ProgrammePart, Possibility> ofParts(Set<ProgrammePart> parts, Instant now) {
    var found = new EnumMap<ProgrammePart, Possibility>(ProgrammePart.class);
    if (parts.isEmpty()) {
      return found;
    }
    var shifts = roster.runningAt(now).stream().collect(groupingBy(ShiftRow::clinicianId));
    var busy = responses.busy();
    var day = clock.dayOf(now);
    var on = programme.days().on(day);
    for (var part : parts) {
      if (!on.contains(part)) {
        found.put(part, Possibility.PART_OFF);
        continue;
      }
      found.put(
          part,
          of(
              register.clearedFor(part).stream()
                  .map(
                      who ->
                          Availability.of(
                              who,
                              part,
                              shifts.getOrDefault(who.clinicianId(), List.of()),
                              busy.get(who.clinicianId()),
                              now,
                              day))
                  .toList()));
    }
    return found;
  }

  /**
   * Whether one clinician can answer in a way of ours now.
   *
   * @param busyWith number of the incident they have in hand, or null
   */
  Availability of(Standing who, ResponseMode mode, String busyWith) {
    var now = clock.now();
    var shifts =
        roster.runningAt(now).stream().filter(s -> who.clinicianId() == s.clinicianId()).toList();
    return Availability.of(who, Dispatch.part(mode), shifts, busyWith, now, clock.dayOf(now));
  }

  /** Whether somebody may work in the part that answers in this way, busy or not. */
  boolean may(Standing who, ResponseMode mode) {
    return who.right(Dispatch.part(mode).role(), clock.dayOf(clock.now())).granted();
  }

  /** What everyone who is cleared for a way of answering makes of it. */
  static Possibility of(List<Availability> crew) {
    if (crew.stream().anyMatch(Availability::free)) {
      return Possibility.POSSIBLE;
    }
    return crew.stream().anyMatch(one -> one.obstacles().equals(List.of(Obstacle.BUSY)))
        ? Possibility.ALL_BUSY
        : Possibility.NOBODY_ON_DUTY;
  }
}
