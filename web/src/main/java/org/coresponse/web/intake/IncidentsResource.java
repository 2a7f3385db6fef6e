package org.coresponse.web.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CancelIncident;
import org.coresponse.intake.CloseIncident;
import org.coresponse.intake.IncidentDesk;
import org.coresponse.intake.IncidentMerge;
import org.coresponse.intake.IncidentQueries;
import org.coresponse.intake.MergeIncidents;
import org.coresponse.intake.ReopenIncident;
import org.coresponse.intake.SplitCall;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Incidents: what they are, how they end or become one, and how they are opened again. */
@Path("incidents/{number}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IncidentsResource {
  @Inject IncidentDesk desk;
  @Inject IncidentMerge merge;
  @Inject IncidentQueries queries;
  @Context HttpHeaders headers;

  @PathParam("number")
  CallNumber number;

  @GET
  @RolesAllowed({
    Roles.CALL_TAKER,
    Roles.DISPATCHER,
    Roles.SHIFT_SUPERVISOR,
    Roles.DIVERSION_CLINICIAN,
    Roles.FIELD_CLINICIAN,
    Roles.POLICE_OFFICER,
    Roles.CLINICAL_SUPERVISOR,
    Roles.PROGRAM_MANAGER,
    Roles.AUDITOR
  })
  @Operation(
      summary =
          "One incident with its calls; its version is the ETag. A merged one is answered with the"
              + " incident it goes on as.")
  public Response incident() {
    return read(number);
  }

  private Response read(CallNumber number) {
    var incident = queries.details(number);
    return Response.ok(incident).tag(Versions.etag(incident.version())).build();
  }

  @PUT
  @Path("disposition")
  @RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
  @Operation(summary = "Closes the incident with a disposition; needs If-Match.")
  public Response close(@NotNull @Valid Closing closing) {
    desk.close(
        new CloseIncident(number, Versions.required(headers), closing.code(), closing.note()));
    return incident();
  }

  @POST
  @Path("reopenings")
  @RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
  @Operation(summary = "Opens a closed or cancelled incident again, with a reason.")
  public Response reopen(@NotNull @Valid Reopening reopening) {
    desk.reopen(new ReopenIncident(number, null, reopening.reason()));
    return incident();
  }

  @POST
  @Path("cancellations")
  @RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
  @Operation(summary = "Calls the incident off, with a reason; needs If-Match.")
  public Response cancel(@NotNull @Valid Cancellation cancellation) {
    desk.cancel(new CancelIncident(number, Versions.required(headers), cancellation.reason()));
    return incident();
  }

  @POST
  @Path("merges")
  @RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
  @Operation(
      summary =
          "Makes one incident of two that are the same event, and answers the one that lives on: the"
              + " one opened first; needs If-Match.")
  public Response merge(@NotNull @Valid Merge given) {
    var version = Versions.required(headers);
    return read(merge.merge(new MergeIncidents(number, new CallNumber(given.other()), version)));
  }

  @POST
  @Path("splits")
  @RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
  @Operation(
      summary =
          "Gives a call that was joined its own incident back, and answers it; needs If-Match.")
  public Response split(@NotNull @Valid Split given) {
    var version = Versions.required(headers);
    return read(merge.split(new SplitCall(number, new CallNumber(given.call()), version)));
  }

  /**
   * Which incident is the same event.
   *
   * @param other its number
   */
  public record Merge(@NotBlank @Size(max = 16) String other) {}

  /**
   * Which call is another event.
   *
   * @param call its number
   */
  public record Split(@NotBlank @Size(max = 16) String call) {}

  /**
   * Why there is nothing to answer.
   *
   * @param reason ten characters at least
   */
  public record Cancellation(@NotBlank @Size(min = 10, max = 2000) String reason) {}

  /**
   * How it ended.
   *
   * @param code of the list of dispositions
   */
  public record Closing(@NotBlank @Size(max = 40) String code, @Size(max = 2000) String note) {}

  /**
   * Why it is opened again.
   *
   * @param reason ten characters at least
   */
  public record Reopening(@NotBlank @Size(min = 10, max = 2000) String reason) {}
}
