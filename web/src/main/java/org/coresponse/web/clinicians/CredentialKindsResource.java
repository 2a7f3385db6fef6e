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
import java.util.List;
import org.coresponse.clinicians.RulePreview;
import org.coresponse.clinicians.StoppedRow;
import org.coresponse.credentials.AddKind;
import org.coresponse.credentials.ChangeKind;
import org.coresponse.credentials.KindChangeRow;
import org.coresponse.credentials.KindRow;
import org.coresponse.credentials.KindTerms;
import org.coresponse.credentials.Requirement;
import org.coresponse.credentials.RuleDesk;
import org.coresponse.credentials.WorkRules;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The city's rules of credentials. */
@Path("credential-kinds")
@RolesAllowed({
  Roles.AGENCY_ADMIN,
  Roles.POLICE_OFFICER,
  Roles.PROGRAM_MANAGER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.AUDITOR
})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CredentialKindsResource {
  @Inject WorkRules rules;
  @Inject RuleDesk desk;
  @Inject RulePreview preview;
  @Context HttpHeaders headers;
  @Context UriInfo uris;

  @GET
  @Operation(summary = "Every kind of credential, and what each role asks for.")
  public Rules rules() {
    return new Rules(rules.kinds(), rules.requirements());
  }

  @POST
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Takes a kind in: 201, or 200 when it is known by the same rules.")
  public Response add(@NotNull @Valid AddKind given) {
    var created = desk.add(given);
    var place = uris.getAbsolutePathBuilder().segment(given.code()).build();
    return tagged(created ? Response.created(place) : Response.ok().location(place), given.code());
  }

  @GET
  @Path("{code}")
  @Operation(summary = "One kind; its version is the ETag.")
  public Response kind(@PathParam("code") String code) {
    return tagged(Response.ok(), code);
  }

  @PUT
  @Path("{code}")
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Changes the rules of a kind at once; needs If-Match.")
  public Response change(@PathParam("code") String code, @NotNull @Valid Change given) {
    desk.change(new ChangeKind(code, Versions.required(headers), given.terms()));
    return kind(code);
  }

  @GET
  @Path("{code}/changes")
  @Operation(summary = "Who changed what of a kind, the latest first.")
  public List<KindChangeRow> changes(@PathParam("code") String code) {
    return rules.changes(required(code).code());
  }

  @POST
  @Path("{code}/preview")
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Whom these rules would stop from working today; changes nothing.")
  public List<StoppedRow> preview(@PathParam("code") String code, @NotNull @Valid Change given) {
    return preview.of(new ChangeKind(required(code).code(), 0, given.terms()));
  }

  private Response tagged(Response.ResponseBuilder answer, String code) {
    var kind = required(code);
    return answer.entity(kind).tag(Versions.etag(kind.version())).build();
  }

  private KindRow required(String code) {
    return rules.kind(code).orElseThrow(() -> new NotFoundException("credential-kind", code));
  }

  /** Kinds, and what the roles ask for. */
  public record Rules(List<KindRow> kinds, List<Requirement> requirements) {}

  /** The rules it is to have. */
  public record Change(@NotNull @Valid KindTerms terms) {}
}
