package org.coresponse.web.search;

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
import org.coresponse.search.CallExport;
import org.coresponse.security.Roles;
import org.coresponse.web.sheet.SheetFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Lists of calls as files, masked as the lists are. */
@Path("calls/export")
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN,
  Roles.POLICE_OFFICER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.PROGRAM_MANAGER,
  Roles.AUDITOR,
  Roles.CAD_SYSTEM
})
@RequestScoped
public class CallExportResource {
  @Inject CallExport calls;

  @GET
  @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
  @Operation(summary = "The newest 1,000,000 calls of a filter as CSV or XLSX.")
  public Response export(
      @BeanParam CallListQuery filter, @QueryParam("format") @DefaultValue("csv") SheetFormat as) {
    var begun = calls.begin(filter.asFilter());
    StreamingOutput file = to -> CallSheet.write(calls, begun, as, to);
    return Response.ok(file, as.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, as.disposition(CallSheet.NAME))
        .build();
  }
}
