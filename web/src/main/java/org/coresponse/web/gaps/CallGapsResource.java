package org.coresponse.web.gaps;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.coresponse.credentials.WorkRole;
import org.coresponse.gaps.CoverageGaps;
import org.coresponse.gaps.GapsReport;
import org.coresponse.security.Roles;
import org.coresponse.web.sheet.CsvSheet;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Calls by hour of the week against who is planned and who was there; figures that name nobody. */
@Path("call-gaps")
@RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR})
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CallGapsResource {
  private static final String[] HEADER = {
    "day",
    "hour",
    "hours",
    "calls",
    "mean",
    "ninetieth",
    "planned",
    "target",
    "unplanned",
    "unattended"
  };

  @Inject CoverageGaps gaps;

  @GET
  @Operation(summary = "The 168 hours of the week over the whole weeks before this one.")
  public GapsReport gaps(
      @QueryParam("role") @NotNull WorkRole role,
      @QueryParam("weeks") @DefaultValue("8") int weeks) {
    return gaps.of(role, weeks);
  }

  @GET
  @Path("export")
  @Produces("text/csv")
  @Operation(summary = "The same as CSV.")
  public Response export(
      @QueryParam("role") @NotNull WorkRole role,
      @QueryParam("weeks") @DefaultValue("8") int weeks) {
    var file = new StringBuilder();
    try (var csv = new CsvSheet(file, HEADER)) {
      for (var hour : gaps.of(role, weeks).hours()) {
        csv.row(
            hour.day(),
            hour.hour(),
            hour.hours(),
            hour.calls(),
            hour.mean(),
            hour.ninetieth(),
            hour.planned(),
            hour.target(),
            hour.unplanned(),
            hour.unattended());
      }
    }
    return Response.ok(file.toString())
        .type("text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"call-gaps.csv\"")
        .build();
  }
}
