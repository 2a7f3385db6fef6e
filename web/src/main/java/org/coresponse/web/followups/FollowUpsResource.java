package org.coresponse.web.followups;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.coresponse.followups.CareQueue;
import org.coresponse.followups.CloseFollowUp;
import org.coresponse.followups.ContactMeans;
import org.coresponse.followups.FollowUpDesk;
import org.coresponse.followups.FollowUpFigures;
import org.coresponse.followups.FollowUpFilter;
import org.coresponse.followups.FollowUpQueries;
import org.coresponse.followups.FollowUpResult;
import org.coresponse.followups.FollowUpRow;
import org.coresponse.followups.HandFollowUp;
import org.coresponse.followups.Navigator;
import org.coresponse.followups.NoteAttempt;
import org.coresponse.platform.Page;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.PageQuery;
import org.coresponse.web.sheet.SheetFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Follow-ups after answers by phone; contact is shown to whoever has one. */
@Path("follow-ups")
@RolesAllowed({
  Roles.CARE_NAVIGATOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.CLINICAL_SUPERVISOR,
  Roles.PROGRAM_MANAGER,
  Roles.AUDITOR
})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FollowUpsResource {
  @Inject FollowUpQueries queries;
  @Inject FollowUpDesk desk;

  @GET
  @Operation(summary = "Follow-ups within reach, the next due first; closed ones the last first.")
  public Page<FollowUpRow> followUps(
      @QueryParam("filter") @DefaultValue("OPEN") FollowUpFilter filter,
      @BeanParam PageQuery page) {
    return queries.followUps(filter, page.asRequest());
  }

  @GET
  @Path("figures")
  @Operation(summary = "How many are open, at the desk, overdue and due today.")
  public FollowUpFigures figures() {
    return queries.figures();
  }

  @GET
  @Path("export")
  @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
  @Operation(summary = "The list without contact and words as CSV or XLSX, at most 10,000 rows.")
  public Response export(
      @QueryParam("filter") @DefaultValue("OPEN") FollowUpFilter filter,
      @QueryParam("format") @DefaultValue("csv") SheetFormat as) {
    var rows = queries.exported(filter);
    StreamingOutput file = to -> FollowUpSheet.write(rows, as, to);
    return Response.ok(file, as.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, as.disposition(FollowUpSheet.NAME))
        .build();
  }

  @GET
  @Path("colleagues")
  @RolesAllowed({Roles.CARE_NAVIGATOR, Roles.DIVERSION_CLINICIAN})
  @Operation(summary = "Care navigators who can be handed a follow-up.")
  public List<Navigator> colleagues() {
    return desk.colleagues();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One follow-up.")
  public FollowUpRow followUp(@PathParam("id") long id) {
    return queries.details(id);
  }

  @POST
  @RolesAllowed(Roles.DIVERSION_CLINICIAN)
  @Operation(
      summary =
          "The clinician of a completed phone response calls again today: 201, or 200 where it has"
              + " a follow-up already.")
  public Response sameDay(@NotNull @Valid SameDay given) {
    var kept = desk.sameDay(given.response());
    return Response.status(kept.created() ? 201 : 200).entity(kept).build();
  }

  @POST
  @Path("{id}/owner")
  @RolesAllowed({Roles.CARE_NAVIGATOR, Roles.DIVERSION_CLINICIAN, Roles.CLINICAL_SUPERVISOR})
  @Operation(
      summary =
          "Takes a follow-up from the desk (without to), hands it to a navigator (their subject) or"
              + " back to the desk (CARE_NAVIGATION).")
  public void give(@PathParam("id") long id, @NotNull @Valid NewOwner given) {
    if (given.to() == null) {
      desk.take(id);
    } else {
      var toDesk = CareQueue.CARE_NAVIGATION.name().equals(given.to());
      desk.hand(new HandFollowUp(id, toDesk ? null : given.to(), given.word()));
    }
  }

  @POST
  @Path("{id}/attempts")
  @RolesAllowed({Roles.CARE_NAVIGATOR, Roles.DIVERSION_CLINICIAN})
  @Operation(summary = "Keeps an attempt: 201, or 200 when this client's id was written before.")
  public Response attempt(@PathParam("id") long id, @NotNull @Valid Attempt given) {
    var kept =
        desk.attempt(
            new NoteAttempt(id, given.clientId(), given.means(), given.result(), given.remark()));
    return Response.status(kept.created() ? 201 : 200).entity(kept).build();
  }

  @POST
  @Path("{id}/closing")
  @RolesAllowed({Roles.CARE_NAVIGATOR, Roles.DIVERSION_CLINICIAN})
  @Operation(
      summary =
          "Ends a follow-up without a further attempt: not reached after three attempts on two days"
              + " by two means.")
  public void close(@PathParam("id") long id, @NotNull @Valid Closing given) {
    desk.close(new CloseFollowUp(id, given.result(), given.remark()));
  }

  /** The response that is followed up today. */
  public record SameDay(@NotNull Long response) {}

  /**
   * Who has it from now on.
   *
   * @param to subject of a navigator, CARE_NAVIGATION for the desk, or null for the asker
   * @param word for whoever has it next
   */
  public record NewOwner(@Size(min = 1, max = 64) String to, @Size(max = 300) String word) {}

  /**
   * What came of trying.
   *
   * @param clientId the writer's own id of it
   */
  public record Attempt(
      @NotBlank @Size(max = 64) String clientId,
      @NotNull ContactMeans means,
      @NotNull FollowUpResult result,
      @Size(max = 1000) String remark) {}

  /** How it ended. */
  public record Closing(@NotNull FollowUpResult result, @Size(max = 1000) String remark) {}
}
