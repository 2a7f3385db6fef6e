package org.coresponse.web.premises;

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
import jakarta.ws.rs.core.Response;
import org.coresponse.premises.AddCaution;
import org.coresponse.premises.CautionDesk;
import org.coresponse.premises.EndCaution;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Caution flags; they are read with what else is known of their place. */
@Path("caution-flags")
@RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CautionFlagsResource {
  @Inject CautionDesk desk;

  @POST
  @Operation(
      summary =
          "Warns of an address or a number: 201, or 200 when this client's id stands already.")
  public Response add(@NotNull @Valid AddCaution given) {
    var added = desk.add(given);
    return Response.status(added.created() ? 201 : 200).entity(added).build();
  }

  @POST
  @Path("{id}/ending")
  @Operation(summary = "Ends a flag early, with a reason.")
  public void end(@PathParam("id") long id, @NotNull @Valid Ending given) {
    desk.end(new EndCaution(id, given.reason()));
  }

  /** Why it holds no longer: ten characters at least. */
  public record Ending(@NotBlank @Size(min = 10, max = 1000) String reason) {}
}
