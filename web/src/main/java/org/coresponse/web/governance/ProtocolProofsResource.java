package org.coresponse.web.governance;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.coresponse.governance.ProofRoom;
import org.coresponse.governance.ProofRow;
import org.coresponse.governance.ProofStanding;
import org.coresponse.governance.ProtocolVersions;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Proofs of versions of the protocol. */
@Path("protocol-versions/{name}/proof")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProtocolProofsResource {
  @Inject ProofRoom room;
  @Inject ProtocolVersions versions;

  @POST
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
  @Operation(
      summary =
          "Begins to prove the version: 202. While it runs, asking again is the same proof; what it"
              + " came to is read here.")
  public Response prove(@PathParam("name") String name) {
    room.prove(name);
    return Response.accepted(proof(name)).build();
  }

  @DELETE
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
  @Operation(
      summary = "Stops the proof that is worked on; the newest one that came to its end stays.")
  public void cancel(@PathParam("name") String name) {
    room.cancel(name);
  }

  @GET
  @PermitAll
  @Operation(summary = "How far a proof is, and what the newest one came to.")
  public Proof proof(@PathParam("name") String name) {
    var proof = versions.details(name).proof();
    return new Proof(room.standing(name).orElse(null), proof);
  }

  @GET
  @Path("report")
  @PermitAll
  @Operation(summary = "The newest proof whole: findings, counter-examples, oddities, counts.")
  public String report(@PathParam("name") String name) {
    return room.report(name).orElseThrow(() -> new NotFoundException("protocol-proof", name));
  }

  @GET
  @Path("certificate")
  @PermitAll
  @Operation(summary = "Hashes, counts, date and signatures of a version whose proof holds.")
  public Response certificate(@PathParam("name") String name) {
    var certificate =
        room.certificate(name).orElseThrow(() -> new NotFoundException("protocol-proof", name));
    return Response.ok(certificate)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ProtocolVersionsResource.attachment(name, "-certificate.json"))
        .build();
  }

  /**
   * Where proving stands.
   *
   * @param standing of the one that is worked on or could not be made; null where neither is
   * @param newest what the newest came to; null where there is none
   */
  public record Proof(ProofStanding standing, ProofRow newest) {}
}
