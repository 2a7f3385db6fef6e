package org.coresponse.web.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.coresponse.intake.CallCustody;
import org.coresponse.intake.CallDetails;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CallQueries;
import org.coresponse.intake.HandOverCall;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who works a call. */
@Path("calls/{number}/handler")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HandlerResource {
  @Inject CallCustody custody;
  @Inject CallQueries queries;

  @PUT
  @RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
  @Operation(summary = "Hands the call to a colleague, or takes it over where none is named.")
  public CallDetails handOver(@PathParam("number") CallNumber number, @NotNull @Valid To given) {
    custody.handOver(new HandOverCall(number, given.to(), given.word()));
    return queries.details(number);
  }

  /**
   * Who works it from now on.
   *
   * @param to subject of the colleague; null takes it over
   * @param word what they should know, or null
   */
  public record To(@Size(max = 64) String to, @Size(max = 200) String word) {}
}
