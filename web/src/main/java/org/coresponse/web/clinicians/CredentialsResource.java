package org.coresponse.web.clinicians;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.coresponse.credentials.CredentialDesk;
import org.coresponse.credentials.DisciplineCredential;
import org.coresponse.credentials.VerifyCredential;
import org.coresponse.credentials.WithdrawCredential;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Credentials that are on record; they are read with their holder. */
@Path("credentials")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CredentialsResource {
  @Inject CredentialDesk desk;

  @POST
  @Path("{id}/verification")
  @RolesAllowed({Roles.POLICE_OFFICER, Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
  @Operation(summary = "Its source has confirmed a credential. Not by whoever stated it.")
  public void verify(@PathParam("id") long id, @NotNull @Valid Verification given) {
    desk.verify(new VerifyCredential(id, given.on(), given.source()));
  }

  @POST
  @Path("{id}/discipline")
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
  @Operation(summary = "Puts a discipline on a credential's record; without a day takes it off.")
  public void discipline(@PathParam("id") long id, @NotNull @Valid Discipline given) {
    desk.discipline(new DisciplineCredential(id, given.since(), given.note()));
  }

  @POST
  @Path("{id}/withdrawal")
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.POLICE_OFFICER, Roles.PROGRAM_MANAGER})
  @Operation(summary = "Withdraws a credential that was stated in error, with a reason.")
  public void withdraw(@PathParam("id") long id, @NotNull @Valid Withdrawal given) {
    desk.withdraw(new WithdrawCredential(id, given.reason()));
  }

  /**
   * @param on day on which it was looked up
   * @param source where
   */
  public record Verification(@NotNull LocalDate on, @NotBlank @Size(max = 200) String source) {}

  /**
   * @param since first day, or null to take it off the record
   * @param note what it is, or why it is taken off
   */
  public record Discipline(LocalDate since, @NotBlank @Size(min = 10, max = 500) String note) {}

  /** Why: ten characters at least. */
  public record Withdrawal(@NotBlank @Size(min = 10, max = 500) String reason) {}
}
