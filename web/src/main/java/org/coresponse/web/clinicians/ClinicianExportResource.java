package org.coresponse.web.clinicians;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.coresponse.clinicians.ClinicianRegister;
import org.coresponse.security.Roles;
import org.coresponse.web.sheet.SheetFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The register as a file, which holds what the same reader sees in the list. */
@Path("clinicians/export")
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR})
@RequestScoped
public class ClinicianExportResource {
  @Inject ClinicianRegister register;

  @GET
  @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
  @Operation(summary = "Clinicians of a filter as CSV or XLSX.")
  public Response export(
      @BeanParam ClinicianListQuery filter,
      @QueryParam("format") @DefaultValue("csv") SheetFormat as) {
    var rows = register.exported(filter.asFilter());
    StreamingOutput file = to -> ClinicianSheet.write(rows, as, to);
    return Response.ok(file, as.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, as.disposition(ClinicianSheet.NAME))
        .build();
  }
}
