package org.coresponse.web.dispatch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.coresponse.dispatch.AssignClinician;
import org.coresponse.dispatch.CandidateRow;
import org.coresponse.dispatch.Dispatch;
import org.coresponse.dispatch.ReportStatus;
import org.coresponse.dispatch.ResponseDesk;
import org.coresponse.dispatch.ResponseRow;
import org.coresponse.dispatch.ResponseStatus;
import org.coresponse.intake.CallNumber;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who can go, who is sent, and what they report. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ResponsesResource {
  @Inject Dispatch dispatch;
  @Inject ResponseDesk desk;
  @Context HttpHeaders headers;

  @GET
  @Path("candidates")
  @Operation(
      summary =
          "Who could answer in this way, those who can go first, with what stands against the others.")
  public List<CandidateRow> candidates(@QueryParam("mode") ResponseMode mode) {
    return dispatch.candidates(mode == null ? ResponseMode.COR : mode);
  }

  @POST
  @Path("incidents/{number}/responses")
  @Operation(
      summary = "Sends a clinician: 201, or 200 when they had been sent to this incident before.")
  public Response assign(@PathParam("number") CallNumber number, @NotNull @Valid Assignment given) {
    var assigned = dispatch.assign(new AssignClinician(number, given.clinician(), given.mode()));
    return Response.status(assigned.created() ? 201 : 200).entity(assigned).build();
  }

  @GET
  @Path("responses/own")
  @Operation(summary = "The responses of the clinician who asks, newest first.")
  public List<ResponseRow> own() {
    return desk.own();
  }

  @PUT
  @Path("responses/{id}/status")
  @Operation(summary = "Moves a response on; needs If-Match.")
  public Response report(@PathParam("id") long id, @NotNull @Valid Report report) {
    var moved =
        desk.report(
            new ReportStatus(id, Versions.required(headers), report.status(), report.reason()));
    return Response.ok(moved).tag(Versions.etag(moved.version())).build();
  }

  /** Whom to send, and how they answer. */
  public record Assignment(long clinician, @NotNull ResponseMode mode) {}

  /**
   * Where a response stands now.
   *
   * @param reason ten characters at least where it is called off; else null
   */
  public record Report(@NotNull ResponseStatus status, @Size(max = 2000) String reason) {}
}
