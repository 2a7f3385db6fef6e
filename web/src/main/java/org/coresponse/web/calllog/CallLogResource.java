package org.coresponse.web.calllog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.coresponse.calllog.CallLog;
import org.coresponse.calllog.CallLogs;
import org.coresponse.intake.CallNumber;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Everything that was said and put right on a call. */
@Path("calls/{number}/log")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CallLogResource {
  @Inject CallLogs logs;

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
    Roles.AUDITOR,
    Roles.CAD_SYSTEM
  })
  @Operation(
      summary =
          "Each safety answer, note, attempt to call back and amendment of a call, with who and"
              + " when, newest first.")
  public CallLog log(@PathParam("number") CallNumber number) {
    return logs.ofCall(number);
  }
}
