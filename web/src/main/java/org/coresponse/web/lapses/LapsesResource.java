package org.coresponse.web.lapses;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.coresponse.lapses.LapseBook;
import org.coresponse.lapses.LapseRow;
import org.coresponse.platform.Page;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.PageQuery;
import org.coresponse.web.sheet.SheetFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What ends soon of what people hold, and what has ended; of an agency's own people to it, of
 * officers to the police.
 */
@Path("lapses")
@RolesAllowed({
  Roles.AGENCY_ADMIN,
  Roles.PROGRAM_MANAGER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.AUDITOR,
  Roles.POLICE_OFFICER
})
@RequestScoped
public class LapsesResource {
  @Inject LapseBook book;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "What ends within a window, with its renewal and who was warned; next to end first.")
  public Page<LapseRow> lapses(@BeanParam LapseQuery filter, @BeanParam PageQuery page) {
    return book.lapses(filter.asFilter(), page.asRequest());
  }

  @GET
  @Path("export")
  @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
  @Operation(summary = "The same as CSV or XLSX, at most 10,000 rows.")
  public Response export(
      @BeanParam LapseQuery filter, @QueryParam("format") @DefaultValue("csv") SheetFormat as) {
    var rows = book.exported(filter.asFilter());
    StreamingOutput file = to -> LapseSheet.write(rows, as, to);
    return Response.ok(file, as.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, as.disposition(LapseSheet.NAME))
        .build();
  }
}
