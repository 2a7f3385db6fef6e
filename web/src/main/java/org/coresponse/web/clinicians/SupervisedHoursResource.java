package org.coresponse.web.clinicians;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.coresponse.platform.Page;
import org.coresponse.security.Roles;
import org.coresponse.supervision.HoursDesk;
import org.coresponse.supervision.HoursLog;
import org.coresponse.supervision.HoursRow;
import org.coresponse.supervision.VoidHours;
import org.coresponse.web.rest.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Days under supervision that are on record. */
@Path("supervised-hours")
@RolesAllowed({Roles.CLINICAL_SUPERVISOR, Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SupervisedHoursResource {
  @Inject HoursLog log;
  @Inject HoursDesk desk;

  @GET
  @Path("to-confirm")
  @Operation(summary = "Days that wait for the asker to confirm them, the oldest first.")
  public Page<HoursRow> toConfirm(@BeanParam PageQuery page) {
    return log.toConfirm(page.asRequest());
  }

  @POST
  @Path("{id}/confirmation")
  @Operation(summary = "The supervisor of that day confirms it. Not who entered it.")
  public void confirm(@PathParam("id") long id) {
    desk.confirm(id);
  }

  @POST
  @Path("{id}/voiding")
  @RolesAllowed({
    Roles.AGENCY_ADMIN,
    Roles.CLINICAL_SUPERVISOR,
    Roles.DIVERSION_CLINICIAN,
    Roles.FIELD_CLINICIAN
  })
  @Operation(summary = "Voids a day that was entered in error, with a reason.")
  public void voided(@PathParam("id") long id, @NotNull @Valid Voiding given) {
    desk.voided(new VoidHours(id, given.reason()));
  }

  /** Why: ten characters at least. */
  public record Voiding(@NotBlank @Size(min = 10, max = 500) String reason) {}
}
