package org.coresponse.web.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.coresponse.exchange.ImportDesk;
import org.coresponse.exchange.ImportReport;
import org.coresponse.exchange.Imports;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.Page;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Imports of other systems' files. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
  @Inject ImportDesk desk;
  @Inject Imports imports;
  @Context UriInfo uris;

  @GET
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CAD_SYSTEM, Roles.AUDITOR})
  @Operation(summary = "Imports, newest first; the dispatch system sees its own.")
  public Page<ImportReport> imports(@BeanParam PageQuery page) {
    return imports.imports(page.asRequest());
  }

  @POST
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CAD_SYSTEM})
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary =
          "Begins the import of the part \"file\", CSV in UTF-8, packed with gzip or not, at most"
              + " 200 MB: 202. The same file by the same mapping while it runs is the same import."
              + " With dryRun=true it only counts.")
  public Response start(
      @QueryParam("mapping") String mapping,
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
      @FormParam("file") EntityPart file)
      throws IOException {
    if (mapping == null || mapping.isBlank()) {
      throw new InvalidFieldException("mapping", "constraint.NotNull");
    }
    if (file == null) {
      throw new InvalidFieldException("file", "constraint.NotNull");
    }
    try (var content = file.getContent()) {
      var report = desk.start(mapping, dryRun, content);
      return Response.accepted(report)
          .location(uris.getAbsolutePathBuilder().path(report.id().toString()).build())
          .build();
    }
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CAD_SYSTEM, Roles.AUDITOR})
  @Operation(summary = "How an import goes, or went.")
  public ImportReport report(@PathParam("id") long id) {
    return imports.report(id);
  }

  @GET
  @Path("{id}/refusals")
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CAD_SYSTEM, Roles.AUDITOR})
  @Produces("text/csv")
  @Operation(summary = "Rows refused or remarked on as CSV: line, column, reason.")
  public Response refusals(@PathParam("id") long id) {
    var file = new StringBuilder();
    RemarksCsv.write(imports.remarks(id), file);
    return Response.ok(file.toString())
        .type("text/csv;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"import-" + id + "-refusals.csv\"")
        .build();
  }

  @PUT
  @Path("{id}/cancellation")
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CAD_SYSTEM})
  @Operation(summary = "Ends an import with the rows in hand; what it has brought stays.")
  public ImportReport cancel(@PathParam("id") long id) {
    return imports.cancel(id);
  }
}
