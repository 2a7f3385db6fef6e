package org.coresponse.web.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import java.util.List;
import org.coresponse.security.Roles;
import org.coresponse.swaps.AcceptSwap;
import org.coresponse.swaps.Colleague;
import org.coresponse.swaps.OfferSwap;
import org.coresponse.swaps.OwnSwaps;
import org.coresponse.swaps.SwapOffer;
import org.coresponse.swaps.SwapRow;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Swaps of the asker: shifts offered, and shifts that others offer. */
@Path("own-swaps")
@RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.POLICE_OFFICER})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OwnSwapsResource {
  @Inject OwnSwaps swaps;

  @GET
  @Operation(summary = "Swaps that the asker offered or took, the latest first.")
  public List<SwapRow> mine() {
    return swaps.mine();
  }

  @GET
  @Path("offered")
  @Operation(summary = "Shifts that colleagues offer to the asker, each with the rules against it.")
  public List<SwapOffer> offered() {
    return swaps.offered();
  }

  @GET
  @Path("colleagues")
  @Operation(summary = "Colleagues to whom the asker can offer a shift.")
  public List<Colleague> colleagues() {
    return swaps.colleagues();
  }

  @POST
  @Operation(summary = "Offers a shift to one colleague or to whoever may take it: 201.")
  public Response offer(@NotNull @Valid OfferSwap given) {
    return Response.status(201).entity(swaps.offer(given)).build();
  }

  @PUT
  @Path("{id}/acceptance")
  @Operation(summary = "Takes a shift that is offered; it waits for approval from then on.")
  public SwapRow accept(@PathParam("id") long id, @NotNull @Valid Taken given) {
    return swaps.accept(new AcceptSwap(id, given.inReturn(), given.reason()));
  }

  @PUT
  @Path("{id}/withdrawal")
  @Operation(summary = "Withdraws an offer, or goes back on having accepted one.")
  public SwapRow withdraw(@PathParam("id") long id) {
    return swaps.withdraw(id);
  }

  /** What is given in return, and why where a rule warns. */
  public record Taken(Long inReturn, @Size(min = 3, max = 500) String reason) {}
}
