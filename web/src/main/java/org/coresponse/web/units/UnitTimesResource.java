package org.coresponse.web.units;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.security.Roles;
import org.coresponse.units.ReportUnit;
import org.coresponse.units.UnitReport;
import org.coresponse.units.UnitStatus;
import org.coresponse.units.UnitTimeRow;
import org.coresponse.units.UnitTimes;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What units of a dispatch system reported on a call. */
@Path("calls/{number}/unit-times")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitTimesResource {
  @Inject UnitTimes units;

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
  @Operation(summary = "When units reported what on a call, in the order of time.")
  public List<UnitTimeRow> times(@PathParam("number") CallNumber number) {
    return units.ofCall(number);
  }

  @POST
  @RolesAllowed(Roles.CAD_SYSTEM)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Keeps when a unit reported a status: 201, or 200 when the same was reported before. In any"
              + " order, also after the call was closed.")
  public Response report(
      @PathParam("number") CallNumber number, @NotNull @Valid GivenUnitTime given) {
    var reported = units.report(new ReportUnit(number, given.unit(), given.status(), given.at()));
    return Response.status(reported.created() ? 201 : 200).entity(reported.report()).build();
  }

  /**
   * What a unit reported.
   *
   * @param unit its sign, as its dispatch system writes it
   */
  public record GivenUnitTime(
      @NotBlank @Size(max = UnitReport.LONGEST_UNIT) String unit,
      @NotNull UnitStatus status,
      @NotNull Instant at) {}
}
