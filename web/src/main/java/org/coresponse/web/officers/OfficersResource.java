package org.coresponse.web.officers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import jakarta.ws.rs.core.UriInfo;
import org.coresponse.credentials.CredentialDesk;
import org.coresponse.credentials.Holder;
import org.coresponse.credentials.StateCredential;
import org.coresponse.officers.CorrectOfficer;
import org.coresponse.officers.LeaveProgramme;
import org.coresponse.officers.NameAccount;
import org.coresponse.officers.OfficerFile;
import org.coresponse.officers.OfficerFilter;
import org.coresponse.officers.OfficerOffice;
import org.coresponse.officers.OfficerRegister;
import org.coresponse.officers.OfficerRow;
import org.coresponse.officers.RegisterOfficer;
import org.coresponse.officers.RevokeOfficer;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Page;
import org.coresponse.security.Roles;
import org.coresponse.web.clinicians.CliniciansResource.Created;
import org.coresponse.web.clinicians.CliniciansResource.Departure;
import org.coresponse.web.clinicians.CliniciansResource.Reason;
import org.coresponse.web.clinicians.CliniciansResource.StatedCredential;
import org.coresponse.web.rest.PageQuery;
import org.coresponse.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The register of CIT officers. */
@Path("officers")
@RolesAllowed({
  Roles.POLICE_OFFICER,
  Roles.PROGRAM_MANAGER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.AUDITOR
})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OfficersResource {
  @Inject OfficerRegister register;
  @Inject OfficerOffice office;
  @Inject CredentialDesk desk;
  @Context UriInfo uris;
  @Context HttpHeaders headers;

  @GET
  @Operation(summary = "Officers by name; words begin a name, a badge or a unit.")
  public Page<OfficerRow> officers(
      @QueryParam("words") String words,
      @QueryParam("cleared") Boolean cleared,
      @BeanParam PageQuery page) {
    return register.officers(new OfficerFilter(words, cleared), page.asRequest());
  }

  @POST
  @RolesAllowed(Roles.POLICE_OFFICER)
  @Operation(
      summary =
          "Registers an officer: 201. The same person with the same badge once more is the one on"
              + " record.")
  public Response register(@NotNull @Valid RegisterOfficer given) {
    long id = office.register(given);
    return Response.created(uris.getAbsolutePathBuilder().path(Long.toString(id)).build())
        .entity(new Created(id))
        .build();
  }

  @GET
  @Path("own")
  @RolesAllowed(Roles.POLICE_OFFICER)
  @Operation(summary = "What is on record of the officer who asks.")
  public OfficerFile own() {
    return register.own().orElseThrow(() -> new NotFoundException("officer", "own"));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Everything on record of one officer: the person, credentials, clearances.")
  public Response officer(@PathParam("id") long id) {
    var file = register.file(id);
    return Response.ok(file).tag(Versions.etag(file.person().version())).build();
  }

  @PUT
  @Path("{id}/contact")
  @RolesAllowed(Roles.POLICE_OFFICER)
  @Operation(summary = "Corrects how an officer is reached and spoken of; needs If-Match.")
  public void correct(@PathParam("id") long id, @NotNull @Valid Contact given) {
    office.correct(
        new CorrectOfficer(
            id,
            Versions.required(headers),
            given.pronouns(),
            given.unit(),
            given.email(),
            given.phone()));
  }

  @PUT
  @Path("{id}/account")
  @RolesAllowed(Roles.POLICE_OFFICER)
  @Operation(
      summary =
          "Keeps with which account an officer signs in, none where the subject is left out; needs"
              + " If-Match. A colleague does it.")
  public void account(@PathParam("id") long id, @NotNull @Valid SignsInWith given) {
    office.name(new NameAccount(id, Versions.required(headers), given.subject()));
  }

  @POST
  @Path("{id}/credentials")
  @RolesAllowed(Roles.POLICE_OFFICER)
  @Operation(
      summary =
          "States a credential by the word of the police: 201. The same once more is the one that"
              + " stands.")
  public Response state(@PathParam("id") long id, @NotNull @Valid StatedCredential given) {
    var stated =
        desk.state(
            new StateCredential(
                Holder.officer(id),
                given.kind(),
                given.number(),
                given.state(),
                given.issuedOn(),
                given.expiresOn()));
    return Response.status(201).entity(new Created(stated)).build();
  }

  @PUT
  @Path("{id}/clearance")
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Clears an officer to ride as CIT officer.")
  public void clear(@PathParam("id") long id) {
    office.clear(id);
  }

  @POST
  @Path("{id}/clearance/revocation")
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Revokes an officer's clearance, with a reason.")
  public void revoke(@PathParam("id") long id, @NotNull @Valid Reason given) {
    office.revoke(new RevokeOfficer(id, given.reason()));
  }

  @POST
  @Path("{id}/departure")
  @RolesAllowed({Roles.POLICE_OFFICER, Roles.PROGRAM_MANAGER})
  @Operation(summary = "Keeps the first day on which an officer is no longer in the programme.")
  public void leave(@PathParam("id") long id, @NotNull @Valid Departure given) {
    office.leave(new LeaveProgramme(id, given.until()));
  }

  /** Number of the account, or null for none. */
  public record SignsInWith(@Size(min = 1, max = 64) String subject) {}

  /** How an officer is reached and spoken of. */
  public record Contact(
      @Size(min = 1, max = 40) String pronouns,
      @Size(min = 1, max = 80) String unit,
      @NotBlank @Email @Size(max = 254) String email,
      @Size(max = 40) String phone) {}
}
