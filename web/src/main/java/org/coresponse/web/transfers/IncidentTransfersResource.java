package org.coresponse.web.transfers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.security.Roles;
import org.coresponse.transfers.TransferQueries;
import org.coresponse.transfers.TransferRow;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Callers of an incident who went to a 988 center or came from one. */
@Path("incidents/{number}/transfers")
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
@Produces(MediaType.APPLICATION_JSON)
public class IncidentTransfersResource {
  @Inject TransferQueries queries;

  @GET
  @Operation(summary = "The transfers of an incident to and from 988, the first first.")
  public List<TransferRow> transfers(@PathParam("number") CallNumber number) {
    return queries.ofIncident(number);
  }
}
