package org.coresponse.web.clinicians;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.agreements.AgreementDesk;
import org.coresponse.agreements.AgreementGiven;
import org.coresponse.agreements.AgreementRegister;
import org.coresponse.agreements.AgreementRow;
import org.coresponse.agreements.EndAgreement;
import org.coresponse.security.Roles;
import org.coresponse.web.clinicians.CliniciansResource.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the city agreed with an agency; another agency's is not found. */
@Path("agencies/{code}/agreements")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AgreementsResource {
  @Inject AgreementRegister register;
  @Inject AgreementDesk desk;

  @GET
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.AUDITOR})
  @Operation(summary = "Agreements, the newest first, those that ended too.")
  public List<AgreementRow> agreements(@PathParam("code") String code) {
    return register.agreements(code);
  }

  @POST
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
  @Operation(
      summary =
          "Puts an agreement on record: 201. An agency enters its insurance only. The same once"
              + " more is the one that stands.")
  public Response enter(@PathParam("code") String code, @NotNull @Valid AgreementGiven given) {
    return Response.status(201).entity(new Created(desk.enter(code, given))).build();
  }

  @PUT
  @Path("{id}/confirmation")
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Confirms an agreement by its file. Not by whoever entered it.")
  public void confirm(@PathParam("code") String code, @PathParam("id") long id) {
    desk.confirm(code, id);
  }

  @POST
  @Path("{id}/ending")
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Ends an agreement, or declines one that was not confirmed, with a reason.")
  public void end(
      @PathParam("code") String code, @PathParam("id") long id, @NotNull @Valid Ending given) {
    desk.end(new EndAgreement(code, id, given.on(), given.reason()));
  }

  /**
   * @param on first day on which it no longer holds
   * @param reason ten characters at least
   */
  public record Ending(@NotNull LocalDate on, @NotBlank @Size(min = 10, max = 500) String reason) {}
}
