package org.coresponse.web.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coresponse.exchange.ImportMappings;
import org.coresponse.exchange.MappingRow;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Mappings: what the columns of other systems' files mean. */
@Path("import-mappings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportMappingsResource {
  @Inject ImportMappings mappings;

  @GET
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CAD_SYSTEM, Roles.AUDITOR})
  @Operation(summary = "The newest version of each mapping; version 0 is shipped and not used yet.")
  public List<MappingRow> mappings() {
    return mappings.mappings();
  }

  @POST
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Saves a mapping: 201 with its new version, or 200 when the newest version says the same."
              + " A field that cannot be taken is named by its path.")
  public Response save(byte[] json) {
    var saved = mappings.save(new String(json, StandardCharsets.UTF_8));
    return Response.status(saved.created() ? Response.Status.CREATED : Response.Status.OK)
        .entity(saved.mapping())
        .build();
  }
}
