package org.coresponse.web.lapses;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.coresponse.lapses.AddReader;
import org.coresponse.lapses.LapseRules;
import org.coresponse.lapses.ReaderRow;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Addresses to which warnings go for the asker's side, city or police; agencies are reached by
 * their contacts.
 */
@Path("lapse-readers")
@RolesAllowed({Roles.PROGRAM_MANAGER, Roles.POLICE_OFFICER})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LapseReadersResource {
  @Inject LapseRules rules;

  @GET
  @Operation(summary = "The addresses of the asker's side: of the city or of the police.")
  public List<ReaderRow> readers() {
    return rules.readers();
  }

  @POST
  @Operation(summary = "Adds one: 201. The same once more is the one on record.")
  public Response add(@NotNull @Valid AddReader given) {
    return Response.status(201).entity(new Added(rules.add(given))).build();
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Sends warnings to that address no more.")
  public void remove(@PathParam("id") long id) {
    rules.remove(id);
  }

  /** What was added. */
  public record Added(long id) {}
}
