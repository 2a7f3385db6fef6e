package org.coresponse.web.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.coresponse.mail.LetterDesk;
import org.coresponse.mail.LetterFilter;
import org.coresponse.mail.LetterKind;
import org.coresponse.mail.LetterRow;
import org.coresponse.mail.LetterStatus;
import org.coresponse.platform.Page;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The letters that the city sends by mail, and whether they go. */
@Path("letters")
@RolesAllowed({Roles.PROGRAM_MANAGER, Roles.SYSTEM_ADMIN})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LettersResource {
  @Inject LetterDesk desk;

  @GET
  @Operation(summary = "Letters, the newest first, their addresses masked.")
  public Page<LetterRow> letters(
      @QueryParam("status") LetterStatus status,
      @QueryParam("kind") LetterKind kind,
      @BeanParam PageQuery page) {
    return desk.letters(new LetterFilter(status, kind), page.asRequest());
  }

  @POST
  @Path("{id}/attempts")
  @Operation(summary = "Makes a letter that was given up wait to be sent again.")
  public Response sendAgain(@PathParam("id") long id) {
    return Response.accepted(desk.sendAgain(id)).build();
  }
}
