package org.coresponse.web.records;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.coresponse.records.KeepRecord;
import org.coresponse.records.RecordContent;
import org.coresponse.records.RecordDesk;
import org.coresponse.records.RecordDetails;
import org.coresponse.records.SignRecord;
import org.coresponse.records.WriteAddendum;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The record of a response by phone: clinical lane. */
@Path("responses/{id}/record")
@RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RecordsResource {
  @Inject RecordDesk desk;
  @Context HttpHeaders headers;

  @GET
  @RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.CLINICAL_SUPERVISOR})
  @Operation(summary = "The record, empty where nothing was kept; its ETag is wanted to change it.")
  public Response read(@PathParam("id") long id) {
    return answer(desk.details(id));
  }

  @PUT
  @Operation(summary = "Keeps a draft as it was typed; needs If-Match, \"0\" for the first.")
  public Response keep(@PathParam("id") long id, @NotNull @Valid RecordContent content) {
    return answer(desk.keep(new KeepRecord(id, Versions.required(headers), content)));
  }

  @POST
  @Path("signature")
  @Operation(
      summary =
          "Signs the draft as it stands, which ends the response; needs If-Match. Again is once.")
  public Response sign(@PathParam("id") long id) {
    return answer(desk.sign(new SignRecord(id, Versions.required(headers))));
  }

  @POST
  @Path("addenda")
  @Operation(
      summary = "Adds to a signed record: 201, or 200 when this client's id was added before.")
  public Response append(@PathParam("id") long id, @NotNull @Valid Addition addition) {
    var added = desk.append(new WriteAddendum(id, addition.clientId(), addition.text()));
    return Response.status(added.created() ? 201 : 200).entity(added).build();
  }

  /**
   * What to add.
   *
   * @param clientId the writer's own id of it
   */
  public record Addition(
      @NotBlank @Size(max = 64) String clientId, @NotBlank @Size(max = 4000) String text) {}

  private static Response answer(RecordDetails record) {
    return Response.ok(record).tag(Versions.etag(record.version())).build();
  }
}
