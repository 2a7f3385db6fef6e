package org.coresponse.web.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.coresponse.absences.CallOut;
import org.coresponse.absences.CallOutRow;
import org.coresponse.roster.PublishedRow;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Open shifts that are near, and whom to call for them. */
@Path("call-outs")
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CallOutsResource {
  @Inject CallOut callOut;

  @GET
  @Operation(summary = "Open shifts of the next two weeks.")
  public List<PublishedRow> open() {
    return callOut.open();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Who may take an open shift, with telephones, and why others may not.")
  public List<CallOutRow> list(@PathParam("id") long id) {
    return callOut.list(id);
  }
}
