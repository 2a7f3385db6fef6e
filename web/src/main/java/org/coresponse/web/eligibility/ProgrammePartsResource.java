package org.coresponse.web.eligibility;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.coresponse.programme.PartDesk;
import org.coresponse.programme.PartRow;
import org.coresponse.programme.SwitchPart;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which parts of the programme the city has, by date. */
@Path("programme-parts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammePartsResource {
  @Inject PartDesk parts;

  @GET
  @PermitAll
  @Operation(summary = "Each part as it stands today, and everything that was stated about it.")
  public List<PartRow> all() {
    return parts.all();
  }

  @PUT
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Has a part on, or off, from today or a later day on.")
  public List<PartRow> change(@NotNull @Valid SwitchPart given) {
    parts.switchPart(given);
    return parts.all();
  }
}
