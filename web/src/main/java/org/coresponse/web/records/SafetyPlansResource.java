package org.coresponse.web.records;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.coresponse.records.PlanDetails;
import org.coresponse.records.PlanText;
import org.coresponse.records.SafetyPlans;
import org.coresponse.records.WritePlan;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The safety plan made in a response by phone: clinical lane. */
@Path("responses/{id}/safety-plan")
@RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SafetyPlansResource {
  @Inject SafetyPlans plans;
  @Context HttpHeaders headers;

  @GET
  @RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.CLINICAL_SUPERVISOR})
  @Operation(summary = "The newest version, without text where there is none, and who made which.")
  public Response read(@PathParam("id") long id) {
    return answer(plans.plan(id));
  }

  @PUT
  @Operation(
      summary = "Keeps another version where it says something else; needs If-Match, \"0\" first.")
  public Response write(@PathParam("id") long id, @NotNull @Valid PlanText text) {
    return answer(plans.write(new WritePlan(id, Versions.required(headers), text, true)));
  }

  private static Response answer(PlanDetails plan) {
    return Response.ok(plan).tag(Versions.etag(plan.version())).build();
  }
}
