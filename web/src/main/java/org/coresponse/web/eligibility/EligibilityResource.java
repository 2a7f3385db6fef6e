package org.coresponse.web.eligibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.coresponse.eligibility.EligibilityReport;
import org.coresponse.eligibility.EligibleFilter;
import org.coresponse.eligibility.EligibleIncidents;
import org.coresponse.eligibility.EligibleRow;
import org.coresponse.eligibility.Outcome;
import org.coresponse.eligibility.UnservedReason;
import org.coresponse.platform.Page;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.PageQuery;
import org.coresponse.web.sheet.SheetFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How many incidents were for a part of the programme, and what became of them. */
@Path("eligibility")
@RolesAllowed({
  Roles.PROGRAM_MANAGER,
  Roles.SHIFT_SUPERVISOR,
  Roles.CLINICAL_SUPERVISOR,
  Roles.GRANTS_OFFICER,
  Roles.AUDITOR
})
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EligibilityResource {
  @Inject EligibleIncidents eligible;

  @GET
  @Operation(
      summary = "Eligible, served and unserved by reason: in all, by month, hour and district.")
  public EligibilityReport report(@Valid @BeanParam SpanQuery span) {
    return eligible.report(span.asSpan());
  }

  @GET
  @Path("export")
  @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
  @Operation(summary = "The same figures as CSV or XLSX, not added up.")
  public Response export(
      @Valid @BeanParam SpanQuery span, @QueryParam("format") @DefaultValue("csv") SheetFormat as) {
    var cells = eligible.cells(span.asSpan());
    StreamingOutput file = to -> CellSheet.write(cells, as, to);
    return Response.ok(file, as.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, as.disposition(CellSheet.NAME))
        .build();
  }

  @GET
  @Path("incidents")
  @RolesAllowed({
    Roles.PROGRAM_MANAGER,
    Roles.SHIFT_SUPERVISOR,
    Roles.CLINICAL_SUPERVISOR,
    Roles.AUDITOR
  })
  @Operation(summary = "The eligible incidents behind the figures, the newest first.")
  public Page<EligibleRow> incidents(
      @Valid @BeanParam SpanQuery span,
      @QueryParam("outcome") Outcome outcome,
      @QueryParam("reason") UnservedReason reason,
      @QueryParam("hour") Integer hour,
      @QueryParam("district") String district,
      @BeanParam PageQuery page) {
    return eligible.incidents(
        new EligibleFilter(span.asSpan(), outcome, reason, hour, district), page.asRequest());
  }
}
