package org.coresponse.web.rings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.coresponse.rings.RingRow;
import org.coresponse.rings.Rings;
import org.coresponse.security.Roles;
import org.coresponse.web.codes.CodeLabels;
import org.coresponse.web.faces.EnumLabels;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What rings for the asker. */
@Path("rings")
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN,
  Roles.CLINICAL_SUPERVISOR
})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RingsResource {
  @Inject Rings rings;
  @Inject EnumLabels labels;
  @Inject CodeLabels codes;

  @GET
  @Operation(summary = "What rings for the asker and at their desks, the nearest deadline first.")
  public List<RingLine> mine() {
    return rings.mine().stream().map(this::line).toList();
  }

  @POST
  @Path("{id}/answer")
  @Operation(summary = "Stops a ring; what rings at a desk stops there for everyone.")
  public void answer(@PathParam("id") long id) {
    rings.answer(id);
  }

  private RingLine line(RingRow row) {
    return new RingLine(
        row.id(),
        row.kind(),
        row.kind().urgent(),
        labels.get(row.kind()),
        row.incident(),
        row.priority(),
        row.nature(),
        codes.nature(row.nature()),
        row.address(),
        row.responseId(),
        row.desk(),
        row.since(),
        row.endsAt());
  }
}
