package org.coresponse.web.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.coresponse.dispatch.ReportStatus;
import org.coresponse.dispatch.ResponseDesk;
import org.coresponse.dispatch.ResponseRow;
import org.coresponse.dispatch.ResponseStatus;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What those who were sent report. */
@Path("responses")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ResponsesResource {
  @Inject ResponseDesk desk;
  @Context HttpHeaders headers;

  @GET
  @Path("own")
  @RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN})
  @Operation(summary = "The responses of the clinician who asks, newest first.")
  public List<ResponseRow> own() {
    return desk.own();
  }

  @PUT
  @Path("{id}/status")
  @RolesAllowed({
    Roles.DIVERSION_CLINICIAN,
    Roles.FIELD_CLINICIAN,
    Roles.CALL_TAKER,
    Roles.DISPATCHER,
    Roles.SHIFT_SUPERVISOR
  })
  @Operation(summary = "Moves a response on; needs If-Match.")
  public Response report(@PathParam("id") long id, @NotNull @Valid Report report) {
    var moved =
        desk.report(
            new ReportStatus(id, Versions.required(headers), report.status(), report.reason()));
    return Response.ok(moved).tag(Versions.etag(moved.version())).build();
  }

  /**
   * Where a response stands now.
   *
   * @param reason ten characters at least where it is called off; else null
   */
  public record Report(@NotNull ResponseStatus status, @Size(max = 2000) String reason) {}
}
