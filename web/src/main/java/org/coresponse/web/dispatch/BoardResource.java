package org.coresponse.web.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.coresponse.dispatch.Board;
import org.coresponse.dispatch.BoardChanges;
import org.coresponse.dispatch.BoardRow;
import org.coresponse.platform.Page;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The live board and its numbered changes. */
@Path("board")
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN,
  Roles.POLICE_OFFICER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.PROGRAM_MANAGER,
  Roles.AUDITOR
})
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BoardResource {
  @Inject Board board;

  @GET
  @Operation(summary = "Open incidents by priority, then waiting, with what is running on them.")
  public Page<BoardRow> rows(@BeanParam PageQuery page) {
    return board.open(page.asRequest());
  }

  @GET
  @Path("changes")
  @Operation(summary = "What changed since a number, oldest first.")
  public BoardChanges changes(@QueryParam("since") @DefaultValue("0") long since) {
    return board.changes(since);
  }
}
