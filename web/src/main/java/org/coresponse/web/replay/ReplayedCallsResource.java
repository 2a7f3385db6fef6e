package org.coresponse.web.replay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.coresponse.platform.Page;
import org.coresponse.replay.ReplayedCall;
import org.coresponse.replay.ReplayedCalls;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.PageQuery;
import org.coresponse.web.sheet.SheetFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The calls behind the figures of a replay, within the reader's scope. */
@Path("replays/{id}/calls")
@RolesAllowed({
  Roles.PROGRAM_MANAGER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.POLICE_OFFICER,
  Roles.AUDITOR
})
@RequestScoped
public class ReplayedCallsResource {
  @Inject ReplayedCalls calls;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Calls of a replay, the oldest decision first.")
  public Page<ReplayedCall> calls(
      @PathParam("id") long id, @BeanParam MoveQuery filter, @BeanParam PageQuery page) {
    return calls.calls(id, filter.asFilter(), page.asRequest());
  }

  @GET
  @Path("export")
  @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
  @Operation(summary = "The same as CSV or XLSX, 1,000,000 at most.")
  public Response export(
      @PathParam("id") long id,
      @BeanParam MoveQuery filter,
      @QueryParam("format") @DefaultValue("csv") SheetFormat as) {
    var begun = calls.begin(id, filter.asFilter());
    return ReplaysResource.file(
        as, ReplaySheets.CALLS, to -> ReplaySheets.calls(calls, begun, as, to));
  }
}
