package org.coresponse.web.eligibility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.eligibility.EligibilitySpan;
import org.coresponse.web.rest.QueryDay;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which incidents a client wants counted. */
public class SpanQuery {
  @QueryParam("part")
  @NotNull
  ProgrammePart part;

  @QueryParam("from")
  @NotBlank
  @Parameter(description = "first day, 2026-11-01")
  String from;

  @QueryParam("to")
  @NotBlank
  @Parameter(description = "last day, 2026-11-30; at most 24 months")
  String to;

  /**
   * @throws org.coresponse.platform.InvalidFieldException when a day is none, or the span too long
   */
  EligibilitySpan asSpan() {
    return new EligibilitySpan(part, QueryDay.read("from", from), QueryDay.read("to", to));
  }
}
