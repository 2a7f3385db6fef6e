package org.coresponse.web.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.coresponse.dispatch.CandidateRow;
import org.coresponse.dispatch.Desk;
import org.coresponse.dispatch.DeskQueue;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The clinicians' desk in the 911 center. */
@Path("desk")
@RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.CLINICAL_SUPERVISOR})
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeskResource {
  @Inject DeskQueue queue;

  @GET
  @Operation(
      summary =
          "What is offered, what waits by urgency, what was promised, what is in hand; pages are of"
              + " what waits.")
  public Desk desk(@BeanParam PageQuery page) {
    return queue.desk(page.asRequest());
  }

  @GET
  @Path("colleagues")
  @Operation(summary = "Who may be asked about a call, free ones first.")
  public List<CandidateRow> colleagues() {
    return queue.colleagues();
  }
}
