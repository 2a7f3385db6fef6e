package org.coresponse.web.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.coresponse.accounts.AccountDesk;
import org.coresponse.accounts.AccountFilter;
import org.coresponse.accounts.AccountRegister;
import org.coresponse.accounts.AccountRow;
import org.coresponse.accounts.CreateAccount;
import org.coresponse.platform.Page;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What contracted clinicians sign in with. An act that was done already changes nothing. */
@Path("accounts")
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {
  @Inject AccountRegister register;
  @Inject AccountDesk desk;
  @Context UriInfo uris;

  @GET
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.AUDITOR})
  @Operation(summary = "Accounts within the reader's reach, by name.")
  public Page<AccountRow> accounts(
      @QueryParam("show") @DefaultValue("LIVING") AccountFilter show, @BeanParam PageQuery page) {
    return register.accounts(show, page.asRequest());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.AUDITOR})
  @Operation(summary = "One account, with what Keycloak is still to do for it.")
  public AccountRow account(@PathParam("id") long id) {
    return register.details(id);
  }

  @POST
  @RolesAllowed(Roles.AGENCY_ADMIN)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Asks for an account of an own clinician, in a role they are cleared for.")
  public Response create(@NotNull @Valid CreateAccount command) {
    var account = desk.create(command);
    return Response.created(
            uris.getAbsolutePathBuilder().path(String.valueOf(account.id())).build())
        .entity(account)
        .build();
  }

  @PUT
  @Path("{id}/suspension")
  @Operation(summary = "Closes an account: refused at once, disabled at Keycloak within a minute.")
  public AccountRow suspend(@PathParam("id") long id) {
    return desk.suspend(id);
  }

  @PUT
  @Path("{id}/resumption")
  @Operation(summary = "Takes away what the asker closed it for; open when nothing else holds it.")
  public AccountRow resume(@PathParam("id") long id) {
    return desk.resume(id);
  }

  @PUT
  @Path("{id}/ending")
  @Operation(summary = "Closes an account for good and takes its role away.")
  public AccountRow end(@PathParam("id") long id) {
    return desk.end(id);
  }

  @PUT
  @Path("{id}/confirmation")
  @RolesAllowed(Roles.AGENCY_ADMIN)
  @Operation(summary = "Says that an account is needed for another year.")
  public AccountRow confirm(@PathParam("id") long id) {
    return desk.confirm(id);
  }

  @PUT
  @Path("{id}/set-up-mail")
  @RolesAllowed(Roles.AGENCY_ADMIN)
  @Operation(summary = "Has the mail sent again by which a password is chosen.")
  public AccountRow mailAgain(@PathParam("id") long id) {
    return desk.mailAgain(id);
  }
}
