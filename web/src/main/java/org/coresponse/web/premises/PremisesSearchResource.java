package org.coresponse.web.premises;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.coresponse.premises.KnownPremises;
import org.coresponse.premises.Premises;
import org.coresponse.premises.PremisesQuery;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What is known of a number or an address, which stand in the body: an address of the web is
 * written down by servers.
 */
@Path("premises/search")
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN,
  Roles.POLICE_OFFICER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.PROGRAM_MANAGER,
  Roles.AUDITOR
})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PremisesSearchResource {
  @Inject Premises premises;

  @POST
  @Operation(
      summary = "Caution flags and the calls of twelve months of a telephone number or an address.")
  public KnownPremises known(@NotNull @Valid PremisesQuery query) {
    return premises.known(query);
  }
}
