package org.coresponse.web.clinicians;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.coresponse.clinicians.Agencies;
import org.coresponse.clinicians.AgencyRow;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The agencies that the city buys clinicians from. */
@Path("agencies")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AgenciesResource {
  @Inject Agencies agencies;

  @GET
  @RolesAllowed({
    Roles.AGENCY_ADMIN,
    Roles.PROGRAM_MANAGER,
    Roles.CLINICAL_SUPERVISOR,
    Roles.AUDITOR
  })
  @Operation(summary = "Agencies within the reader's reach, by name.")
  public List<AgencyRow> agencies() {
    return agencies.all();
  }

  @POST
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Takes an agency in; one that is known stays as it is.")
  public void register(@NotNull @Valid AgencyRow given) {
    agencies.register(given);
  }
}
