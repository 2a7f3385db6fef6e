package org.coresponse.web.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.coresponse.intake.AmendCall;
import org.coresponse.intake.CallAmending;
import org.coresponse.intake.CallIntake;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CallQueries;
import org.coresponse.intake.CallWarning;
import org.coresponse.intake.ReceiveCall;
import org.coresponse.search.CallList;
import org.coresponse.search.CallSearch;
import org.coresponse.search.SameEvent;
import org.coresponse.search.SameEventRow;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.rest.Versions;
import org.coresponse.web.search.CallListQuery;
import org.coresponse.web.search.CallPageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Calls, as the CAD sends them and the floor reads them. */
@Path("calls")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CallsResource {
  @Inject CallIntake intake;
  @Inject CallQueries queries;
  @Inject CallSearch search;
  @Inject SameEvent sameEvent;
  @Inject CallAmending amending;
  @Inject CommandCheck check;
  @Inject CurrentActor actor;
  @Context HttpHeaders headers;
  @Context UriInfo uris;

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
    Roles.AUDITOR,
    Roles.CAD_SYSTEM
  })
  @Operation(summary = "Calls, newest first, within the reader's scope; go on with after = next.")
  public CallList calls(@BeanParam CallListQuery filter, @BeanParam CallPageQuery page) {
    return page.of(search, filter.asFilter());
  }

  @POST
  @RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR, Roles.CAD_SYSTEM})
  @Operation(
      summary =
          "Takes a call in: 201 with its number, or 200 when its source and external id were taken"
              + " in before.",
      description =
          "A location may give its point as eastingFeet and northingFeet (State Plane, EPSG:2264)"
              + " in place of latitude and longitude. A point outside every beat is a warning,"
              + " outside-districts. With sameEventAs, the number of a call or an incident, it joins"
              + " that event as it is taken in; when that is not open it stands alone, with the"
              + " warning not-joined.")
  public Response receive(@NotNull @Valid ReceiveCall call) {
    var receipt = intake.receive(call);
    var number = receipt.number().value();
    var location = uris.getAbsolutePathBuilder().path(number).build();
    var answer = receipt.created() ? Response.created(location) : Response.ok().location(location);
    var warnings = receipt.warnings().stream().map(CallWarning::code).toList();
    return answer.entity(new Received(number, receipt.created(), warnings)).build();
  }

  @GET
  @Path("{number}")
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
  @Operation(summary = "One call; its version is the ETag.")
  public Response call(@PathParam("number") CallNumber number) {
    var call = queries.details(number);
    return Response.ok(call).tag(Versions.etag(call.version())).build();
  }

  @PATCH
  @Path("{number}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR, Roles.CAD_SYSTEM})
  @Operation(
      summary =
          "Puts fields of a call right; null clears one. People need If-Match; a dispatch system"
              + " says changedAt instead, and what it learnt earlier than what stands changes nothing.")
  public Response amend(@PathParam("number") CallNumber number, @NotNull CallPatch patch) {
    var values = check.valid(patch.values());
    var version = actor.get().has(Roles.CAD_SYSTEM) ? null : Versions.required(headers);
    if (!patch.given().isEmpty()) {
      amending.amend(new AmendCall(number, version, patch.changedAt(), patch.given(), values));
    }
    return call(number);
  }

  @GET
  @Path("{number}/same-event")
  @RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
  @Operation(summary = "Incidents that may be the same event as the call, the likest first.")
  public List<SameEventRow> sameEvent(@PathParam("number") CallNumber number) {
    return sameEvent.candidates(number);
  }

  /**
   * What the sender of a call gets back.
   *
   * @param created false when it had been taken in before
   * @param warnings what does not look right though the call was taken in: {@code
   *     outside-districts}, {@code not-joined}
   */
  public record Received(String number, boolean created, List<String> warnings) {}
}
