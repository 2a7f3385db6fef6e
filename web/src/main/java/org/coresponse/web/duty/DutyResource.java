package org.coresponse.web.duty;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.coresponse.duty.CorrectDuty;
import org.coresponse.duty.CorrectionRow;
import org.coresponse.duty.DutyBoard;
import org.coresponse.duty.DutyDesk;
import org.coresponse.duty.DutyNow;
import org.coresponse.duty.DutyPlaces;
import org.coresponse.duty.DutyRow;
import org.coresponse.duty.DutyTimes;
import org.coresponse.duty.OwnDuty;
import org.coresponse.duty.PlaceRow;
import org.coresponse.duty.StartDuty;
import org.coresponse.platform.Page;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.PageQuery;
import org.coresponse.web.rest.QueryDay;
import org.coresponse.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who is at work; people of an agency reach their own. */
@Path("duty")
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DutyResource {
  @Inject DutyBoard board;
  @Inject DutyDesk desk;
  @Inject DutyTimes times;
  @Inject DutyPlaces places;
  @Context HttpHeaders headers;

  @GET
  @RolesAllowed({
    Roles.CALL_TAKER,
    Roles.DISPATCHER,
    Roles.SHIFT_SUPERVISOR,
    Roles.AGENCY_ADMIN,
    Roles.PROGRAM_MANAGER,
    Roles.CLINICAL_SUPERVISOR,
    Roles.AUDITOR
  })
  @Operation(summary = "Who is on duty now, and whose shift runs who is not.")
  public DutyNow now() {
    return board.now();
  }

  @GET
  @Path("own")
  @RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.POLICE_OFFICER})
  @Operation(summary = "The asker's duty, where they may sign on, and their shifts of a day.")
  public OwnDuty own() {
    return desk.own();
  }

  @POST
  @Path("start")
  @RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.POLICE_OFFICER})
  @Operation(
      summary =
          "Signs the asker on: 201. The same once more is the one that runs. 409 names the rule"
              + " that stands against it.")
  public Response start(@NotNull @Valid StartDuty given) {
    var row = desk.start(given);
    return Response.status(201).entity(row).tag(Versions.etag(row.version())).build();
  }

  @POST
  @Path("end")
  @RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.POLICE_OFFICER})
  @Operation(summary = "Signs the asker off.")
  public DutyRow end() {
    return desk.end();
  }

  @GET
  @Path("times")
  @Operation(summary = "Duties of some days, the latest first; until is the first day after them.")
  public Page<DutyRow> times(
      @QueryParam("from") @NotBlank String from,
      @QueryParam("until") @NotBlank String until,
      @BeanParam PageQuery page) {
    return times.of(QueryDay.read("from", from), QueryDay.read("until", until), page.asRequest());
  }

  @PUT
  @Path("times/{id}")
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
  @Operation(summary = "Corrects the times of a duty with a reason; needs If-Match.")
  public void correct(@PathParam("id") long id, @NotNull @Valid CorrectedTimes given) {
    times.correct(
        new CorrectDuty(
            id, Versions.required(headers), given.startsAt(), given.endsAt(), given.reason()));
  }

  @GET
  @Path("times/{id}/corrections")
  @Operation(summary = "What was corrected of a duty, the latest first.")
  public List<CorrectionRow> corrections(@PathParam("id") long id) {
    return times.corrections(id);
  }

  @GET
  @Path("places")
  @PermitAll
  @Operation(summary = "Where people in each role are on duty.")
  public List<PlaceRow> places() {
    return places.all();
  }

  @PUT
  @Path("places/{id}")
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Opens or closes a place to a role; needs If-Match.")
  public PlaceRow open(@PathParam("id") long id, @NotNull @Valid OpenPlace given) {
    return places.open(id, Versions.required(headers), given.open());
  }
}
