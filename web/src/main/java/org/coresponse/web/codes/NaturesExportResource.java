package org.coresponse.web.codes;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import org.coresponse.codes.NatureFilter;
import org.coresponse.codes.NatureRow;
import org.coresponse.codes.NatureUse;
import org.coresponse.codes.Natures;
import org.coresponse.platform.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The city's natures as a file. */
@Path("natures/export")
@PermitAll
@RequestScoped
public class NaturesExportResource {
  @Inject Natures natures;

  @GET
  @Produces("text/csv")
  @Operation(summary = "Natures of a filter as CSV: one line for each meaning each ever had.")
  public Response export(@QueryParam("use") NatureUse use, @QueryParam("q") String text) {
    var rows = new ArrayList<NatureRow>();
    var filter = new NatureFilter(use, text);
    var page = natures.natures(filter, new PageRequest(0, PageRequest.LARGEST));
    rows.addAll(page.items());
    while (page.hasNext()) {
      page = natures.natures(filter, new PageRequest(page.page() + 1, PageRequest.LARGEST));
      rows.addAll(page.items());
    }
    var file = new StringBuilder();
    NatureCsv.write(rows, file);
    return Response.ok(file.toString())
        .type("text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"natures.csv\"")
        .build();
  }
}
