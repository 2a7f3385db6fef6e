package org.coresponse.dispatch;

import org.coresponse.platform.ProblemCode;

/** Rules of dispatch. */
public enum DispatchProblem implements ProblemCode {
  NOT_CLEARED("clinician-not-cleared", Kind.CONFLICT),
  NO_LICENCE("clinician-without-licence", Kind.CONFLICT),
  LICENCE_LAPSED("licence-lapsed", Kind.CONFLICT),
  NO_RIGHT_TO_WORK("clinician-without-right", Kind.CONFLICT),
  OFF_SHIFT("clinician-off-shift", Kind.CONFLICT),
  BUSY("clinician-busy", Kind.CONFLICT),
  CALL_HELD("call-held", Kind.CONFLICT),
  OFFER_TAKEN("offer-taken", Kind.CONFLICT),
  OFFER_OVER("offer-over", Kind.CONFLICT),
  NOT_IN_HAND("call-not-in-hand", Kind.CONFLICT),
  STATUS_NOT_POSSIBLE("status-not-possible", Kind.CONFLICT),
  NOT_YOUR_RESPONSE("not-your-response", Kind.FORBIDDEN),
  NOT_REGISTERED("not-registered", Kind.FORBIDDEN),
  MODE_NOT_OURS("mode-not-ours", Kind.INVALID);

  private final String code;
  private final Kind kind;

  DispatchProblem(String code, Kind kind) {
    this.code = code;
    this.kind = kind;
  }

  static DispatchProblem of(Obstacle obstacle) {
    return switch (obstacle) {
      case NOT_CLEARED -> NOT_CLEARED;
      case NO_LICENCE -> NO_LICENCE;
      case LICENCE_LAPSED -> LICENCE_LAPSED;
      case NO_RIGHT_TO_WORK -> NO_RIGHT_TO_WORK;
      case OFF_SHIFT -> OFF_SHIFT;
      case BUSY -> BUSY;
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
