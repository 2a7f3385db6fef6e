package org.coresponse.web.roster;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.Page;
import org.coresponse.roster.AddShift;
import org.coresponse.roster.ChangeRow;
import org.coresponse.roster.ChangeShift;
import org.coresponse.roster.ChangeShiftRules;
import org.coresponse.roster.Planner;
import org.coresponse.roster.PublicationRow;
import org.coresponse.roster.PublishRoster;
import org.coresponse.roster.Published;
import org.coresponse.roster.Publisher;
import org.coresponse.roster.RosterPlan;
import org.coresponse.roster.RuleBook;
import org.coresponse.roster.RuleRow;
import org.coresponse.roster.ToldRow;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.PageQuery;
import org.coresponse.web.rest.QueryDay;
import org.coresponse.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The plan of shifts and its publications; people of an agency reach their own and open shifts. */
@Path("roster")
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RosterResource {
  @Inject RosterPlan plan;
  @Inject Planner planner;
  @Inject Publisher publisher;
  @Inject RuleBook rules;
  @Context HttpHeaders headers;

  @GET
  @Operation(
      summary =
          "Shifts of some weeks as planned and as published, with the rules that they break and"
              + " the times in which a clinician rides without an officer or an officer without.")
  public PlanJson weeks(
      @QueryParam("from") @NotBlank String from,
      @QueryParam("weeks") @DefaultValue("1") @Min(1) @Max(RosterPlan.LONGEST_WEEKS) int weeks,
      @QueryParam("role") WorkRole role) {
    return PlanJson.of(plan.weeks(QueryDay.read("from", from), weeks, role));
  }

  @POST
  @Path("shifts")
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
  @Operation(
      summary =
          "Plans a shift: 201. With a request name the same once more is the same shift. 409 names"
              + " the rule that it would break.")
  public Response add(@NotNull @Valid AddShift given) {
    var row = planner.add(given);
    return Response.status(201).entity(row).tag(Versions.etag(row.version())).build();
  }

  @PUT
  @Path("shifts/{id}")
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
  @Operation(summary = "Gives a shift to somebody, opens or moves it; needs If-Match.")
  public Response change(@PathParam("id") long id, @NotNull @Valid ChangedShift given) {
    var row =
        planner.change(
            new ChangeShift(
                id,
                Versions.required(headers),
                given.worker(),
                given.startsAt(),
                given.endsAt(),
                given.reason()));
    return Response.ok(row).tag(Versions.etag(row.version())).build();
  }

  @DELETE
  @Path("shifts/{id}")
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
  @Operation(summary = "Takes a shift out of the plan; what is published stays until published.")
  public void takeOut(@PathParam("id") long id) {
    planner.takeOut(id);
  }

  @POST
  @Path("shifts/{id}/reversion")
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
  @Operation(summary = "Plans a shift as it was published; a new one is taken out.")
  public void revert(@PathParam("id") long id) {
    planner.revert(id);
  }

  @GET
  @Path("shifts/{id}/candidates")
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
  @Operation(summary = "Who could fill a shift, the best first, with what it would break.")
  public List<PlanJson.Able> candidates(@PathParam("id") long id) {
    return planner.candidates(id).stream().map(PlanJson.Able::of).toList();
  }

  @POST
  @Path("publications/preview")
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "What publishing would change, who would be told, and what refuses it.")
  public PlanJson.Preview preview(@NotNull @Valid PublishRoster given) {
    return PlanJson.Preview.of(publisher.preview(given));
  }

  @GET
  @Path("publications/{id}/told")
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR})
  @Operation(summary = "Who was told of a publication, and when they saw it.")
  public List<ToldRow> told(@PathParam("id") long id) {
    return publisher.toldOf(id);
  }

  @POST
  @Path("publications")
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Publishes what is planned for some days, and tells those it changes.")
  public Published publish(@NotNull @Valid PublishRoster given) {
    return publisher.publish(given);
  }

  @GET
  @Path("publications")
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR})
  @Operation(summary = "Publications, the newest first, with how many were told and have seen it.")
  public Page<PublicationRow> publications(@BeanParam PageQuery page) {
    return publisher.publications(page.asRequest());
  }

  @GET
  @Path("publications/{id}/changes")
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR})
  @Operation(summary = "What a publication changed.")
  public List<ChangeRow> changes(@PathParam("id") long id) {
    return publisher.changesOf(id);
  }

  @GET
  @Path("rules")
  @PermitAll
  @Operation(summary = "How the city uses the rules of shifts.")
  public List<RuleRow> rules() {
    return rules.all();
  }

  @PUT
  @Path("rules")
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Changes how rules are used; the version of each is the one read.")
  public List<RuleRow> change(@NotNull @Valid ChangeShiftRules given) {
    rules.change(given);
    return rules.all();
  }
}
