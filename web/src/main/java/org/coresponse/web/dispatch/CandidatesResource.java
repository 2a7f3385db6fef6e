package org.coresponse.web.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.coresponse.dispatch.CandidateRow;
import org.coresponse.dispatch.Dispatch;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who can go. */
@Path("candidates")
@RolesAllowed({Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CandidatesResource {
  @Inject Dispatch dispatch;

  @GET
  @Operation(
      summary =
          "Who could answer in this way, those who can go first, with what stands against the others.")
  public List<CandidateRow> candidates(@QueryParam("mode") ResponseMode mode) {
    return dispatch.candidates(mode == null ? ResponseMode.COR : mode);
  }
}
