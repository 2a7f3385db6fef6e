package org.coresponse.web.clinicians;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import org.coresponse.agreements.AgencyContacts;
import org.coresponse.agreements.AgreementRegister;
import org.coresponse.agreements.ContactGiven;
import org.coresponse.agreements.ContactRow;
import org.coresponse.security.Roles;
import org.coresponse.web.clinicians.CliniciansResource.Created;
import org.coresponse.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whom to write to at an agency; another agency's is not found. */
@Path("agencies/{code}/contacts")
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AgencyContactsResource {
  @Inject AgreementRegister register;
  @Inject AgencyContacts contacts;
  @Context HttpHeaders headers;

  @GET
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.AUDITOR})
  @Operation(summary = "Contacts by purpose and name; an auditor reads no addresses and numbers.")
  public List<ContactRow> contacts(@PathParam("code") String code) {
    return register.contacts(code);
  }

  @POST
  @Operation(
      summary =
          "Adds a contact: 201. The same name for the same purpose once more is the one on"
              + " record.")
  public Response add(@PathParam("code") String code, @NotNull @Valid ContactGiven given) {
    return Response.status(201).entity(new Created(contacts.add(code, given))).build();
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Changes a contact; needs If-Match with its version.")
  public void amend(
      @PathParam("code") String code,
      @PathParam("id") long id,
      @NotNull @Valid ContactGiven given) {
    contacts.amend(code, id, Versions.required(headers), given);
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Removes a contact, who stays on record and is no longer shown.")
  public void remove(@PathParam("code") String code, @PathParam("id") long id) {
    contacts.remove(code, id);
  }
}
