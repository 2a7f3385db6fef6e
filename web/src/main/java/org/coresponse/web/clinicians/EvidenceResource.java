package org.coresponse.web.clinicians;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.coresponse.credentials.EvidenceDesk;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Files of evidence: handed out as attachments, never shown within a page. */
@Path("evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {
  @Inject EvidenceDesk desk;

  @POST
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.POLICE_OFFICER, Roles.PROGRAM_MANAGER})
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary =
          "Puts the part \"file\" to a credential: a PDF, JPEG or PNG by its content, at most 10"
              + " MB. The same content once more is the file that is there.")
  public Response attach(
      @QueryParam("credential") Long credential, @FormParam("file") EntityPart file)
      throws IOException {
    return Attachment.received(
        "credential", credential, file, (name, bytes) -> desk.attach(credential, name, bytes));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({
    Roles.AGENCY_ADMIN,
    Roles.POLICE_OFFICER,
    Roles.PROGRAM_MANAGER,
    Roles.CLINICAL_SUPERVISOR,
    Roles.AUDITOR
  })
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(summary = "A file of evidence, as an attachment.")
  public Response open(@PathParam("id") long id) {
    var file = desk.open(id);
    return Attachment.sent(file.row().name(), file.bytes());
  }
}
