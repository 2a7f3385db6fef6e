package org.coresponse.ownroster;

import org.coresponse.dmn.Kind;
import org.coresponse.platform.ProblemCode;
import org.coresponse.shiftrules.ShiftRule;

/** Rules that stand against what somebody does with their own shifts. */
public enum OwnRosterProblem implements ProblemCode {
  RIGHT_TO_WORK("own-shift-without-right"),
  OVERLAP("own-shift-overlaps"),
  AWAY("own-shift-while-away"),
  REST("own-shift-too-little-rest"),
  WEEK_HOURS("own-shift-too-many-hours"),
  NIGHTS("own-shift-too-many-nights"),
  AGENCY_HOURS("own-shift-above-contract"),
  REASON_NEEDED("own-shift-reason-needed");

  private final String code;

  OwnRosterProblem(String code) {
    this.code = code;
  }

  /** What is said of a rule. */
  public static OwnRosterProblem of(ShiftRule rule) {
    return valueOf(rule.name());
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
