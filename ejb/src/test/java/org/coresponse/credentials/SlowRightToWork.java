package org.coresponse.credentials;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;

/**
 * The right to work a second time, slow and obvious: everything is a stretch of instants, every
 * demand is looked for in every credential, and the end is found by walking from day to day.
 */
final class SlowRightToWork {
  private static final int FARTHEST_DAYS = 1_200;

  private final WorkFacts facts;
  private final WorkRole role;
  private final List<Requirement> asked;
  private final ZoneId zone;

  SlowRightToWork(WorkFacts facts, WorkRole role, List<Requirement> asked, ZoneId zone) {
    this.facts = facts;
    this.role = role;
    this.asked = asked;
    this.zone = zone;
  }

  boolean may(Instant at) {
    if (!within(facts.memberFrom(), facts.memberUntil(), at)) {
      return false;
    }
    if (!facts.clearedFor().contains(role)) {
      return false;
    }
    var purposes = new HashSet<CredentialPurpose>();
    for (var requirement : asked) {
      if (requirement.role() == role && within(requirement.since(), requirement.until(), at)) {
        purposes.add(requirement.purpose());
      }
    }
    for (var purpose : purposes) {
      boolean served = false;
      for (var holding : facts.holdings()) {
        served |= holding.purpose() == purpose && serves(holding, at);
      }
      if (!served) {
        return false;
      }
    }
    return true;
  }

  private boolean serves(Holding holding, Instant at) {
    if (!good(holding, at)) {
      return false;
    }
    if (!holding.associate()) {
      return true;
    }
    for (var supervision : facts.supervisions()) {
      if (supervision.cleared() && within(supervision.from(), supervision.until(), at)) {
        for (var own : supervision.holdings()) {
          if (own.purpose() == CredentialPurpose.LICENCE && !own.associate() && good(own, at)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean good(Holding holding, Instant at) {
    boolean verified =
        !holding.verifiedFirst()
            || holding.verifiedOn() != null && within(holding.verifiedOn(), null, at);
    boolean disciplined =
        holding.disciplinedOn() != null && within(holding.disciplinedOn(), null, at);
    return within(holding.issuedOn(), holding.expiresOn(), at) && verified && !disciplined;
  }

  private boolean within(LocalDate from, LocalDate until, Instant at) {
    var begins = from.atStartOfDay(zone).toInstant();
    var ends = until == null ? Instant.MAX : until.atStartOfDay(zone).toInstant();
    return at.compareTo(begins) >= 0 && at.compareTo(ends) < 0;
  }

  /** The first day, after that of the instant, whose noon is without the right; else null. */
  LocalDate ends(Instant at) {
    if (!may(at)) {
      return null;
    }
    var day = LocalDate.ofInstant(at, zone);
    for (int i = 1; i < FARTHEST_DAYS; i++) {
      if (!may(day.plusDays(i).atTime(12, 0).atZone(zone).toInstant())) {
        return day.plusDays(i);
      }
    }
    return null;
  }
}
