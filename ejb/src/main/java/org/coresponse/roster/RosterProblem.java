package org.coresponse.roster;

import org.coresponse.platform.ProblemCode;
import org.coresponse.shiftrules.ShiftRule;

/** Rules of the roster. */
public enum RosterProblem implements ProblemCode {
  RIGHT_TO_WORK("shift-without-right", Kind.CONFLICT),
  OVERLAP("shift-overlaps", Kind.CONFLICT),
  AWAY("shift-while-away", Kind.CONFLICT),
  REST("shift-too-little-rest", Kind.CONFLICT),
  WEEK_HOURS("shift-too-many-hours", Kind.CONFLICT),
  NIGHTS("shift-too-many-nights", Kind.CONFLICT),
  AGENCY_HOURS("shift-above-contract", Kind.CONFLICT),
  REASON_NEEDED("shift-reason-needed", Kind.CONFLICT),
  TAKEN_OUT("shift-taken-out", Kind.CONFLICT),
  NOT_OF_THIS_ROLE("shift-not-of-this-role", Kind.CONFLICT),
  OFFICERS_BY_CITY("shift-of-officers", Kind.FORBIDDEN);

  private final String code;
  private final Kind kind;

  RosterProblem(String code, Kind kind) {
    this.code = code;
    this.kind = kind;
  }

  static RosterProblem of(ShiftRule rule) {
    return switch (rule) {
      case RIGHT_TO_WORK -> RIGHT_TO_WORK;
      case OVERLAP -> OVERLAP;
      case AWAY -> AWAY;
      case REST -> REST;
      case WEEK_HOURS -> WEEK_HOURS;
      case NIGHTS -> NIGHTS;
      case AGENCY_HOURS -> AGENCY_HOURS;
    };
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
