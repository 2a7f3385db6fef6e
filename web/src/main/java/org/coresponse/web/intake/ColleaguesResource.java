package org.coresponse.web.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.coresponse.intake.CallCustody;
import org.coresponse.intake.Colleague;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whom a call can be handed to. */
@Path("colleagues")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ColleaguesResource {
  @Inject CallCustody custody;

  @GET
  @RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
  @Operation(summary = "Who worked a call within twelve hours, by name, without the asker.")
  public List<Colleague> colleagues() {
    return custody.colleagues();
  }
}
