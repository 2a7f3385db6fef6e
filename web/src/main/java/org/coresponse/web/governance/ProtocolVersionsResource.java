package org.coresponse.web.governance;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.coresponse.dmn.DmnFile;
import org.coresponse.governance.Capacity;
import org.coresponse.governance.ProtocolOffice;
import org.coresponse.governance.ProtocolVersions;
import org.coresponse.governance.ReleaseVersion;
import org.coresponse.governance.ReplaceDraft;
import org.coresponse.governance.RetireVersion;
import org.coresponse.governance.SignVersion;
import org.coresponse.governance.UploadDraft;
import org.coresponse.governance.VersionRow;
import org.coresponse.platform.Page;
import org.coresponse.protocol.ProtocolDiff;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.rest.PageQuery;
import org.coresponse.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Versions of the protocol and their life. */
@Path("protocol-versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProtocolVersionsResource {
  @Inject ProtocolVersions versions;
  @Inject ProtocolOffice office;
  @Inject CommandCheck check;
  @Context HttpHeaders headers;
  @Context UriInfo uris;

  @GET
  @PermitAll
  @Operation(summary = "Versions of the protocol, newest first; one at most is in force.")
  public Page<VersionRow> versions(@BeanParam PageQuery page) {
    return versions.versions(page.asRequest());
  }

  @POST
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary =
          "Begins a version with the DMN file that is the body, at most 1 MiB: 201. A file that"
              + " cannot be decided by is refused with table, rule, cell and reason.")
  public Response upload(@QueryParam("name") String name, byte[] dmn) {
    var command = check.valid(new UploadDraft(name, dmn));
    office.upload(command);
    var place = uris.getAbsolutePathBuilder().segment(command.name()).build();
    return tagged(Response.created(place), command.name());
  }

  @GET
  @Path("{name}")
  @PermitAll
  @Operation(summary = "One version; its number of changes is the ETag.")
  public Response version(@PathParam("name") String name) {
    return tagged(Response.ok(), name);
  }

  @DELETE
  @Path("{name}")
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
  @Operation(summary = "Throws a draft away; needs If-Match.")
  public void discard(@PathParam("name") String name) {
    office.discard(name, Versions.required(headers));
  }

  @GET
  @Path("{name}/dmn")
  @PermitAll
  @Produces(MediaType.APPLICATION_XML)
  @Operation(summary = "The DMN file of a version, byte by byte as it was given.")
  public Response dmn(@PathParam("name") String name) {
    var file = versions.file(name);
    return Response.ok(file.dmn())
        .tag(Versions.etag(file.version()))
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name, ".dmn"))
        .build();
  }

  @GET
  @Path("{name}/tables")
  @PermitAll
  @Operation(summary = "The tables of a version: each rule as the file has it, and as sentences.")
  public List<TableSheet> tables(@PathParam("name") String name) {
    var model = DmnFile.read(new ByteArrayInputStream(versions.file(name).dmn())).model();
    return model.tables().stream().map(t -> TableSheet.of(t, Locale.ENGLISH)).toList();
  }

  @GET
  @Path("{name}/differences")
  @PermitAll
  @Operation(
      summary =
          "What a version has otherwise than another: rules, and how many combinations of answers"
              + " come out otherwise, from what to what.")
  public ProtocolDiff differences(
      @PathParam("name") String name, @QueryParam("from") @NotBlank String from) {
    return versions.differences(from, name);
  }

  @PUT
  @Path("{name}/dmn")
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary =
          "Gives a draft another file; its proof and signatures are thrown away. Needs If-Match.")
  public Response replace(@PathParam("name") String name, byte[] dmn) {
    office.replace(check.valid(new ReplaceDraft(name, Versions.required(headers), dmn)));
    return tagged(Response.ok(), name);
  }

  @POST
  @Path("{name}/signatures")
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.POLICE_OFFICER})
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Signs a proven version in one's capacity, over the SHA-256 of the file that was read."
              + " Three different people sign; none of them wrote it.")
  public Response sign(@PathParam("name") String name, @NotNull @Valid Signing signing) {
    office.sign(new SignVersion(name, signing.capacity(), signing.sha256()));
    return tagged(Response.ok(), name);
  }

  @PUT
  @Path("{name}/release")
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Lets a signed version decide from an instant on, or from now; needs If-Match.")
  public Response release(@PathParam("name") String name, @NotNull @Valid Release release) {
    office.release(new ReleaseVersion(name, Versions.required(headers), release.from()));
    return tagged(Response.ok(), name);
  }

  @PUT
  @Path("{name}/retirement")
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Lets a live version decide no longer, with a reason; needs If-Match.")
  public Response retire(@PathParam("name") String name, @NotNull @Valid Retirement retirement) {
    office.retire(
        check.valid(new RetireVersion(name, Versions.required(headers), retirement.reason())));
    return tagged(Response.ok(), name);
  }

  private Response tagged(Response.ResponseBuilder answer, String name) {
    var version = versions.details(name);
    return answer.entity(VersionDocument.of(version)).tag(Versions.etag(version.version())).build();
  }

  /** Names are plain ASCII without quotes. */
  static String attachment(String name, String ending) {
    return "attachment; filename=\"" + name.replace(' ', '-') + ending + "\"";
  }

  /** In whose name, and what was read. */
  public record Signing(@NotNull Capacity capacity, @NotNull String sha256) {}

  /**
   * From when it decides.
   *
   * @param from null for now
   */
  public record Release(Instant from) {}

  /** Why it decides no longer. */
  public record Retirement(@NotNull String reason) {}
}
