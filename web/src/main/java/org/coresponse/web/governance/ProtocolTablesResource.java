package org.coresponse.web.governance;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.coresponse.dmn.DmnFile;
import org.coresponse.governance.ProtocolVersions;
import org.coresponse.protocol.ProtocolDiff;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What stands in the tables of a version, and what is different in another. */
@Path("protocol-versions/{name}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProtocolTablesResource {
  @Inject ProtocolVersions versions;

  @PathParam("name")
  String name;

  @GET
  @Path("tables")
  @PermitAll
  @Operation(summary = "The tables of a version: each rule as the file has it, and as sentences.")
  public List<TableSheet> tables() {
    var model = DmnFile.read(new ByteArrayInputStream(versions.file(name).dmn())).model();
    return model.tables().stream().map(t -> TableSheet.of(t, Locale.ENGLISH)).toList();
  }

  @GET
  @Path("differences")
  @PermitAll
  @Operation(
      summary =
          "What a version has otherwise than another: rules, and how many combinations of answers"
              + " come out otherwise, from what to what.")
  public ProtocolDiff differences(@QueryParam("from") @NotBlank String from) {
    return versions.differences(from, name);
  }
}
