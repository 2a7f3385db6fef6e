package org.coresponse.protocol;

import java.util.EnumSet;
import java.util.Set;

/**
 * How much a recommendation protects, as ranked in section 1 of protocol.md: the highest member
 * counts.
 */
final class Protection {
  private final ResponseMode primary;
  private final int priority;
  private final Set<ResponseMode> sent;

  Protection(Recommendation of) {
    this.primary = of.primary();
    this.priority = of.priority();
    this.sent = EnumSet.copyOf(of.everything());
  }

  int rank() {
    int highest = 0;
    for (var mode : sent) {
      highest = Math.max(highest, rank(mode));
    }
    return highest;
  }

  private int rank(ResponseMode mode) {
    return switch (mode) {
      case CARE_NAV -> 0;
      case CCD_PHONE -> 1;
      case CRT -> 2;
      case CCD_CALLBACK -> primary == mode ? 3 : 1;
      case POLICE_CIT -> 4;
      case COR -> 5;
      case POLICE, EMS -> 6;
      default -> throw new IllegalArgumentException("not ranked: " + mode);
    };
  }

  boolean sends(ResponseMode mode) {
    return sent.contains(mode);
  }

  boolean ems() {
    return sends(ResponseMode.EMS);
  }

  boolean officer() {
    for (var mode : sent) {
      if (mode.bringsOfficer()) {
        return true;
      }
    }
    return false;
  }

  boolean clinicalPerson() {
    for (var mode : sent) {
      if (mode.bringsClinicalPerson()) {
        return true;
      }
    }
    return false;
  }

  boolean inPerson() {
    for (var mode : sent) {
      if (mode.inPerson()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it protects no less than the other, or than the row for what no rule decides. */
  boolean isSafeNextTo(Protection other) {
    boolean safeDefault = rank() >= 4 && priority >= 5;
    return safeDefault || rank() >= other.rank() && priority >= other.priority;
  }
}
