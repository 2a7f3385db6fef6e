package org.coresponse.web.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.coresponse.security.Roles;
import org.coresponse.swaps.RefuseSwap;
import org.coresponse.swaps.SwapDesk;
import org.coresponse.swaps.SwapRow;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Swaps that wait for approval; people of an agency reach their own. */
@Path("swaps")
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SwapsResource {
  @Inject SwapDesk desk;

  @GET
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
  @Operation(summary = "Swaps that are accepted and wait, the oldest first.")
  public List<SwapRow> waiting() {
    return desk.waiting();
  }

  @PUT
  @Path("{id}/approval")
  @Operation(summary = "Approves a swap of others: the shift is the other's at once.")
  public void approve(@PathParam("id") long id) {
    desk.approve(id);
  }

  @POST
  @Path("{id}/refusal")
  @Operation(summary = "Refuses a swap of others.")
  public void refuse(@PathParam("id") long id, @NotNull @Valid WhyRefused given) {
    desk.refuse(new RefuseSwap(id, given.why()));
  }
}
