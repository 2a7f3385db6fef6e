package org.coresponse.web.clinicians;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.coresponse.clinicians.AmendClinician;
import org.coresponse.clinicians.ClearClinician;
import org.coresponse.clinicians.ClinicianOffice;
import org.coresponse.clinicians.ClinicianRegister;
import org.coresponse.clinicians.ClinicianRow;
import org.coresponse.clinicians.EnrolClinician;
import org.coresponse.clinicians.JoinAgency;
import org.coresponse.clinicians.LeaveAgency;
import org.coresponse.clinicians.NameSupervisor;
import org.coresponse.clinicians.RevokeClearance;
import org.coresponse.clinicians.Speaks;
import org.coresponse.credentials.CredentialDesk;
import org.coresponse.credentials.StateCredential;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Page;
import org.coresponse.security.Roles;
import org.coresponse.supervision.HoursLog;
import org.coresponse.supervision.SupervisionFile;
import org.coresponse.web.rest.PageQuery;
import org.coresponse.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The register of clinicians; people of an agency reach their own only. */
@Path("clinicians")
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CliniciansResource {
  @Inject ClinicianRegister register;
  @Inject ClinicianOffice office;
  @Inject CredentialDesk desk;
  @Inject HoursLog hours;
  @Context UriInfo uris;
  @Context HttpHeaders headers;

  @GET
  @Operation(summary = "Clinicians of a filter within the reader's reach, by name.")
  public Page<ClinicianRow> clinicians(
      @BeanParam ClinicianListQuery filter, @BeanParam PageQuery page) {
    return register.clinicians(filter.asFilter(), page.asRequest());
  }

  @POST
  @RolesAllowed(Roles.AGENCY_ADMIN)
  @Operation(
      summary =
          "Enrols a clinician of the asker's own agency: 201. The same person by the same address"
              + " once more is the one on record.")
  public Response enrol(@NotNull @Valid EnrolClinician given) {
    return created(office.enrol(given), "");
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One clinician with licences; another agency's is not found.")
  public ClinicianRow clinician(@PathParam("id") long id) {
    return register.details(id);
  }

  @GET
  @Path("{id}/record")
  @Operation(
      summary =
          "Everything on record of one clinician: the person, whose version is the ETag,"
              + " credentials, clearances.")
  public Response record(@PathParam("id") long id) {
    var file = register.file(id);
    return Response.ok(file).tag(Versions.etag(file.person().version())).build();
  }

  @PUT
  @Path("{id}/person")
  @RolesAllowed(Roles.AGENCY_ADMIN)
  @Operation(
      summary =
          "Corrects pronouns, address, number and languages; needs If-Match with the ETag of the"
              + " record.")
  public Response amend(@PathParam("id") long id, @NotNull @Valid Person given) {
    office.amend(
        new AmendClinician(
            id,
            Versions.required(headers),
            given.pronouns(),
            given.email(),
            given.phone(),
            given.languages()));
    return record(id);
  }

  @GET
  @Path("{id}/supervision")
  @Operation(summary = "Who supervises a clinician, by which licence, and whom they supervise.")
  public SupervisionFile supervision(@PathParam("id") long id) {
    return hours.supervision(id);
  }

  @POST
  @Path("{id}/credentials")
  @RolesAllowed(Roles.AGENCY_ADMIN)
  @Operation(
      summary =
          "States a credential by the agency's word: 201. The same once more is the one that"
              + " stands.")
  public Response state(@PathParam("id") long id, @NotNull @Valid StatedCredential given) {
    var stated =
        desk.state(
            new StateCredential(
                id,
                given.kind(),
                given.number(),
                given.state(),
                given.issuedOn(),
                given.expiresOn()));
    return Response.status(201).entity(new Created(stated)).build();
  }

  @PUT
  @Path("{id}/clearances/{role}")
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Clears a clinician for a role.")
  public void clear(@PathParam("id") long id, @PathParam("role") String role) {
    office.clear(new ClearClinician(id, role(role)));
  }

  @POST
  @Path("{id}/clearances/{role}/revocation")
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Revokes a clearance, with a reason.")
  public void revoke(
      @PathParam("id") long id, @PathParam("role") String role, @NotNull @Valid Reason given) {
    office.revoke(new RevokeClearance(id, role(role), given.reason()));
  }

  @POST
  @Path("{id}/departure")
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
  @Operation(summary = "Keeps the first day on which a clinician no longer belongs to the agency.")
  public void leave(@PathParam("id") long id, @NotNull @Valid Departure given) {
    office.leave(new LeaveAgency(id, given.until()));
  }

  @POST
  @Path("{id}/transfer")
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "A clinician goes over to another agency, from a day on.")
  public void join(@PathParam("id") long id, @NotNull @Valid Transfer given) {
    office.join(new JoinAgency(id, given.agency(), given.from()));
  }

  @POST
  @Path("{id}/supervisor")
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
  @Operation(summary = "Names who supervises an associate, from a day on.")
  public void supervise(@PathParam("id") long id, @NotNull @Valid Supervisor given) {
    office.supervise(new NameSupervisor(id, given.supervisor(), given.from()));
  }

  private Response created(long id, String below) {
    return Response.created(uris.getAbsolutePathBuilder().path(id + below).build())
        .entity(new Created(id))
        .build();
  }

  private static WorkRole role(String name) {
    return Arrays.stream(WorkRole.values())
        .filter(role -> role.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("role", name));
  }

  /** What was made. */
  public record Created(long id) {}

  /** A credential as its agency states it. */
  public record StatedCredential(
      @NotBlank @Size(max = 16) String kind,
      @Size(min = 1, max = 40) String number,
      @Size(min = 2, max = 2) String state,
      @NotNull LocalDate issuedOn,
      LocalDate expiresOn) {}

  /** How somebody is spoken of, reached, and what they speak. */
  public record Person(
      @Size(min = 1, max = 40) String pronouns,
      @NotBlank @Email @Size(max = 254) String email,
      @Size(min = 1, max = 40) String phone,
      @NotNull @Size(max = 12) @Valid List<Speaks> languages) {}

  /** Why: ten characters at least. */
  public record Reason(@NotBlank @Size(min = 10, max = 500) String reason) {}

  /**
   * @param until first day no longer with the agency
   */
  public record Departure(@NotNull LocalDate until) {}

  /**
   * @param agency code of the new one
   * @param from first day with it
   */
  public record Transfer(@NotBlank @Size(max = 16) String agency, @NotNull LocalDate from) {}

  /**
   * @param supervisor id of the clinician who supervises
   * @param from first day
   */
  public record Supervisor(@NotNull Long supervisor, @NotNull LocalDate from) {}
}
