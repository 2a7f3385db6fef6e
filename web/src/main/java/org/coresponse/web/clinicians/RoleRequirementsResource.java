package org.coresponse.web.clinicians;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.clinicians.RulePreview;
import org.coresponse.clinicians.StoppedRow;
import org.coresponse.credentials.AddRequirement;
import org.coresponse.credentials.EndRequirement;
import org.coresponse.credentials.RequirementRow;
import org.coresponse.credentials.RuleDesk;
import org.coresponse.credentials.WorkRules;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What each role asks for, from when until when. */
@Path("role-requirements")
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RoleRequirementsResource {
  @Inject WorkRules rules;
  @Inject RuleDesk desk;
  @Inject RulePreview preview;
  @Context HttpHeaders headers;
  @Context UriInfo uris;

  @GET
  @Operation(summary = "What each role asks for, of every time, and who said so.")
  public List<RequirementRow> requirements() {
    return rules.requirementRows();
  }

  @POST
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(
      summary =
          "Lets a role ask for something more from a day to come on: 201. The same once more is"
              + " the one that stands.")
  public Response require(@NotNull @Valid AddRequirement given) {
    var id = desk.require(given);
    return Response.created(uris.getAbsolutePathBuilder().path(Long.toString(id)).build())
        .entity(required(id))
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One requirement; its version is the ETag.")
  public Response requirement(@PathParam("id") long id) {
    var row = required(id);
    return Response.ok(row).tag(Versions.etag(row.version())).build();
  }

  @PUT
  @Path("{id}/ending")
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Lets a role no longer ask for it from a day to come on; needs If-Match.")
  public Response end(@PathParam("id") long id, @NotNull @Valid Ending given) {
    desk.end(new EndRequirement(id, Versions.required(headers), given.until()));
    return requirement(id);
  }

  @POST
  @Path("preview")
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Whom it would stop from working on its first day; changes nothing.")
  public List<StoppedRow> preview(@NotNull @Valid AddRequirement given) {
    return preview.of(given);
  }

  private RequirementRow required(long id) {
    return rules.requirementRows().stream()
        .filter(row -> row.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("role-requirement", id));
  }

  /**
   * @param until first day on which it is no longer asked
   */
  public record Ending(@NotNull LocalDate until) {}
}
