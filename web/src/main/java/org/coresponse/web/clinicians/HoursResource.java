package org.coresponse.web.clinicians;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.coresponse.platform.Page;
import org.coresponse.security.Roles;
import org.coresponse.supervision.HoursDesk;
import org.coresponse.supervision.HoursLog;
import org.coresponse.supervision.HoursRow;
import org.coresponse.supervision.HoursTotals;
import org.coresponse.web.rest.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Hours under supervision of one clinician; people of an agency reach their own only. */
@Path("clinicians/{id}/hours")
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HoursResource {
  @Inject HoursLog log;
  @Inject HoursDesk desk;

  @GET
  @Operation(summary = "Days of an associate, the latest first; voided ones too.")
  public Page<HoursRow> hours(@PathParam("id") long id, @BeanParam PageQuery page) {
    return log.log(id, page.asRequest());
  }

  @POST
  @RolesAllowed(Roles.AGENCY_ADMIN)
  @Operation(summary = "Enters a day: 201. The same once more is the one on record.")
  public Response log(@PathParam("id") long id, @NotNull @Valid DayOfHours given) {
    return Response.status(201)
        .entity(new CliniciansResource.Created(desk.log(given.of(id))))
        .build();
  }

  @GET
  @Path("totals")
  @Operation(summary = "How the hours stand by each associate credential.")
  public List<HoursTotals> totals(@PathParam("id") long id) {
    return log.totals(id);
  }

  @GET
  @Path("export")
  @Produces("text/csv")
  @Operation(summary = "The whole log as CSV.")
  public Response export(@PathParam("id") long id) {
    return HoursCsv.attachment(log.whole(id));
  }
}
