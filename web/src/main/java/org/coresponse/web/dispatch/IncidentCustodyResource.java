package org.coresponse.web.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.coresponse.custody.Custody;
import org.coresponse.custody.CustodyHistory;
import org.coresponse.custody.CustodyRow;
import org.coresponse.custody.Queue;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.HoldIncident;
import org.coresponse.intake.IncidentCustody;
import org.coresponse.intake.IncidentQueries;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who has an incident in hand, and who had. */
@Path("incidents/{number}/custody")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IncidentCustodyResource {
  @Inject IncidentCustody custody;
  @Inject IncidentQueries incidents;
  @Inject CustodyHistory history;

  @GET
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
  @Operation(summary = "Each time it or a response to it came to another hand, oldest first.")
  public List<CustodyRow> moves(@PathParam("number") CallNumber number) {
    return history.of(incidents.details(number).id());
  }

  @PUT
  @RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
  @Operation(summary = "Takes the incident, or gives it to a queue.")
  public Custody hold(@PathParam("number") CallNumber number, @NotNull @Valid Hold given) {
    return custody.hold(new HoldIncident(number, given.queue(), given.reason()));
  }

  /**
   * Where it goes.
   *
   * @param queue null takes it oneself
   * @param reason wanted when another person has it
   */
  public record Hold(Queue queue, @Size(max = 500) String reason) {}
}
