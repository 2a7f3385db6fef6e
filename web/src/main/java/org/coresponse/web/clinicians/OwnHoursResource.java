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

/** Hours under supervision of the clinician who asks. */
@Path("clinicians/me/hours")
@RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OwnHoursResource {
  @Inject HoursLog log;
  @Inject HoursDesk desk;

  @GET
  @Operation(summary = "Days of the asker, the latest first; voided ones too.")
  public Page<HoursRow> hours(@BeanParam PageQuery page) {
    return log.log(desk.own(), page.asRequest());
  }

  @POST
  @Operation(summary = "Enters a day: 201. The same once more is the one on record.")
  public Response log(@NotNull @Valid DayOfHours given) {
    return Response.status(201)
        .entity(new CliniciansResource.Created(desk.log(given.of(desk.own()))))
        .build();
  }

  @GET
  @Path("totals")
  @Operation(summary = "How the hours stand by each associate credential.")
  public List<HoursTotals> totals() {
    return log.totals(desk.own());
  }

  @GET
  @Path("export")
  @Produces("text/csv")
  @Operation(summary = "The whole log as CSV.")
  public Response export() {
    return HoursCsv.attachment(log.whole(desk.own()));
  }
}
