package org.coresponse.swaps;

import org.coresponse.dmn.Kind;
import org.coresponse.platform.ProblemCode;

/** Rules of swaps. */
public enum SwapProblem implements ProblemCode {
  OWN("swap-own"),
  SETTLED("swap-settled"),
  OFFERED("swap-offered-already"),
  RETURN("swap-return");

  private final String code;

  SwapProblem(String code) {
    this.code = code;
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
