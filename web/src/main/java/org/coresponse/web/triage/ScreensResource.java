package org.coresponse.web.triage;

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
import org.coresponse.screening.ScreenQueries;
import org.coresponse.screening.ScreeningRow;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How the suicide screener was answered on a call: clinical lane. */
@Path("calls/{number}/screens")
@RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.CLINICAL_SUPERVISOR})
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ScreensResource {
  @Inject ScreenQueries queries;

  @GET
  @Operation(
      summary =
          "Each asking of the screener, newest first, for clinicians on the call; others 403.")
  public List<ScreeningRow> screens(@PathParam("number") CallNumber number) {
    return queries.ofCall(number);
  }
}
