package org.coresponse.web.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.CityClock;
import org.coresponse.roster.RosterPlan;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.QueryDay;
import org.coresponse.web.sheet.SheetFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The plan of shifts as a file, which holds what the same reader sees on the page. */
@Path("roster/export")
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR})
@RequestScoped
public class RosterExportResource {
  @Inject RosterPlan plan;
  @Inject CityClock clock;

  @GET
  @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
  @Operation(summary = "Shifts of some weeks as CSV or XLSX.")
  public Response export(
      @QueryParam("from") @NotBlank String from,
      @QueryParam("weeks") @DefaultValue("1") @Min(1) @Max(RosterPlan.LONGEST_WEEKS) int weeks,
      @QueryParam("role") WorkRole role,
      @QueryParam("format") @DefaultValue("csv") SheetFormat as) {
    var first = QueryDay.read("from", from);
    var read = plan.weeks(first, weeks, role);
    StreamingOutput file = to -> RosterSheet.write(read, first, clock.zone(), as, to);
    return Response.ok(file, as.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, as.disposition(RosterSheet.NAME))
        .build();
  }
}
