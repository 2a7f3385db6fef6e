package org.coresponse.web.governance;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coresponse.governance.AddInvariant;
import org.coresponse.governance.InvariantDesk;
import org.coresponse.governance.InvariantRow;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CommandCheck;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What every version of the protocol must keep. */
@Path("protocol-invariants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProtocolInvariantsResource {
  @Inject InvariantDesk desk;
  @Inject CommandCheck check;
  @Context UriInfo uris;

  @GET
  @PermitAll
  @Operation(
      summary =
          "The invariants that ship, then the city's own, retired ones too. The ETag is the SHA-256"
              + " over those that hold.")
  public Response invariants() {
    return Response.ok(new GenericEntity<List<InvariantRow>>(desk.invariants()) {})
        .tag(new EntityTag(desk.sha256()))
        .build();
  }

  @POST
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Adds an invariant: 201. Proofs and signatures of versions not in force are thrown away."
              + " What cannot be read is named by its path.")
  public Response add(byte[] json) {
    var id = desk.add(check.valid(new AddInvariant(new String(json, StandardCharsets.UTF_8))));
    return Response.created(uris.getAbsolutePathBuilder().segment(id).build())
        .entity(desk.invariants().stream().filter(one -> one.id().equals(id)).findFirst().get())
        .build();
  }

  @PUT
  @Path("{id}/retirement")
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
  @Operation(
      summary =
          "Lets one of the city's own hold no longer. Proofs and signatures of versions not in"
              + " force are thrown away.")
  public List<InvariantRow> retire(@PathParam("id") String id) {
    desk.retire(id);
    return desk.invariants();
  }
}
