package org.coresponse.web.replay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import org.coresponse.platform.Page;
import org.coresponse.replay.ReplayDesk;
import org.coresponse.replay.ReplayReport;
import org.coresponse.replay.ReplayRow;
import org.coresponse.replay.Replays;
import org.coresponse.replay.StartReplay;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.PageQuery;
import org.coresponse.web.sheet.SheetFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The past decided again by any version of the protocol. */
@Path("replays")
@RolesAllowed({
  Roles.PROGRAM_MANAGER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.POLICE_OFFICER,
  Roles.AUDITOR
})
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReplaysResource {
  @Inject ReplayDesk desk;
  @Inject Replays replays;
  @Context UriInfo uris;

  @GET
  @Operation(summary = "Replays, newest first.")
  public Page<ReplayRow> replays(@BeanParam PageQuery page) {
    return replays.replays(page.asRequest());
  }

  @POST
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Begins a replay: 202. The same question is the same replay, while it runs and when it"
              + " is done.")
  public Response start(@NotNull @Valid StartReplay command) {
    return accepted(desk.start(command));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "How a replay goes, or went.")
  public ReplayRow replay(@PathParam("id") long id) {
    return replays.replay(id);
  }

  @POST
  @Path("{id}/repetitions")
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
  @Operation(
      summary =
          "Asks the question of a replay again, of the past as it is now: 202. While one runs, it"
              + " is that one.")
  public Response again(@PathParam("id") long id) {
    return accepted(desk.again(id));
  }

  private Response accepted(ReplayRow row) {
    return Response.accepted(row)
        .location(uris.getBaseUriBuilder().path("replays/" + row.id()).build())
        .build();
  }

  @PUT
  @Path("{id}/cancellation")
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
  @Operation(summary = "Ends a replay with the part in hand; it has no report then.")
  public ReplayRow cancel(@PathParam("id") long id) {
    return replays.cancel(id);
  }

  /** As bytes: whoever hashes them finds what the replay says of its report. */
  @GET
  @Path("{id}/report")
  @Operation(
      summary =
          "What would have moved. Of the whole it is the text whose SHA-256 the replay names; the"
              + " same past gives the same bytes.")
  public byte[] report(@PathParam("id") long id, @BeanParam SliceQuery only) {
    return replays.report(id, only.asSlice()).json().getBytes(StandardCharsets.UTF_8);
  }

  @GET
  @Path("{id}/matrix")
  @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
  @Operation(summary = "Moves from way to way as CSV or XLSX, a row for each way before.")
  public Response matrix(
      @PathParam("id") long id,
      @BeanParam SliceQuery only,
      @QueryParam("format") @DefaultValue("csv") SheetFormat as) {
    var report = replays.report(id, only.asSlice());
    return file(as, "replay-matrix", to -> ReplaySheets.matrix(report, as, to));
  }

  @GET
  @Path("{id}/rules")
  @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
  @Operation(summary = "Moves from rule to rule as CSV or XLSX, those that lower most first.")
  public Response rules(
      @PathParam("id") long id,
      @BeanParam SliceQuery only,
      @QueryParam("format") @DefaultValue("csv") SheetFormat as) {
    ReplayReport report = replays.report(id, only.asSlice());
    return file(as, "replay-rules", to -> ReplaySheets.rules(report, as, to));
  }

  static Response file(SheetFormat as, String name, StreamingOutput content) {
    return Response.ok(content, as.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, as.disposition(name))
        .build();
  }
}
