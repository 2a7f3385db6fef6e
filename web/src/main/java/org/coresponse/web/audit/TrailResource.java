package org.coresponse.web.audit;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.coresponse.audit.AuditTrail;
import org.coresponse.audit.TrailSlice;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The trail, for auditors and the privacy officer. */
@Path("trail")
@RolesAllowed({Roles.AUDITOR, Roles.PRIVACY_OFFICER})
@RequestScoped
public class TrailResource {
  @Inject AuditTrail trail;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Lines, newest first; go on with before = next.")
  public TrailSlice lines(
      @BeanParam TrailQuery filter,
      @QueryParam("before") Long before,
      @QueryParam("size") @DefaultValue("50") int size) {
    return trail.lines(filter.asFilter(), before, size);
  }

  @GET
  @Path("export")
  @Produces("text/csv")
  @Operation(summary = "The newest 50,000 lines of a filter as CSV.")
  public Response export(@BeanParam TrailQuery filter) {
    var lines = trail.export(filter.asFilter());
    var file = new StringBuilder();
    TrailCsv.write(lines, file);
    return Response.ok(file.toString())
        .type("text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"trail.csv\"")
        .build();
  }
}
