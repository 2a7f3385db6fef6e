package org.coresponse.web.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.coresponse.credentials.WorkRole;
import org.coresponse.roster.AddTemplate;
import org.coresponse.roster.AddToTemplate;
import org.coresponse.roster.LaidOut;
import org.coresponse.roster.LayOut;
import org.coresponse.roster.ShiftTemplates;
import org.coresponse.roster.TemplateRow;
import org.coresponse.roster.TemplateShiftRow;
import org.coresponse.roster.Worker;
import org.coresponse.security.Roles;
import org.coresponse.shiftrules.ShiftKind;
import org.coresponse.web.faces.CommandCheck;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Templates of shifts and their laying out; an agency reaches its own. */
@Path("shift-templates")
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ShiftTemplatesResource {
  @Inject ShiftTemplates templates;
  @Inject CommandCheck check;

  /**
   * A shift of a template.
   *
   * @param worker whose it is, or null for open ones
   */
  public record GivenShift(
      Integer week,
      Integer weekday,
      WorkRole role,
      ShiftKind kind,
      LocalTime starts,
      LocalTime ends,
      Integer howMany,
      Worker worker) {
    AddToTemplate of(long template) {
      return new AddToTemplate(
          template,
          week,
          weekday,
          role,
          kind == null ? ShiftKind.DUTY : kind,
          starts,
          ends,
          howMany == null ? Integer.valueOf(1) : howMany,
          worker);
    }
  }

  /** Over which weeks; the first is the first of the cycle unless it says otherwise. */
  public record GivenWeeks(LocalDate from, Integer weeks, Integer firstWeek) {
    LayOut of(long template) {
      return new LayOut(template, from, weeks, firstWeek == null ? Integer.valueOf(1) : firstWeek);
    }
  }

  @GET
  @Operation(summary = "Templates within reach, by name.")
  public List<TemplateRow> all() {
    return templates.all();
  }

  @POST
  @Operation(summary = "Begins a template: 201 with its id.")
  public Response add(@NotNull @Valid AddTemplate given) {
    return Response.status(201).entity(Map.of("id", templates.add(given))).build();
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Ends a template; what was laid out of it stays planned.")
  public void remove(@PathParam("id") long id) {
    templates.remove(id);
  }

  @GET
  @Path("{id}/shifts")
  @Operation(summary = "The shifts of a template, in the order of its cycle.")
  public List<TemplateShiftRow> shifts(@PathParam("id") long id) {
    return templates.shiftsOf(id);
  }

  @POST
  @Path("{id}/shifts")
  @Operation(summary = "Adds a shift to a template: somebody's, or as many open ones.")
  public Response addShift(@PathParam("id") long id, @NotNull GivenShift given) {
    return Response.status(201).entity(templates.addShift(check.valid(given.of(id)))).build();
  }

  @DELETE
  @Path("{id}/shifts/{shift}")
  @Operation(summary = "Takes a shift out of a template.")
  public void removeShift(@PathParam("id") long id, @PathParam("shift") long shift) {
    templates.removeShift(id, shift);
  }

  @POST
  @Path("{id}/layouts")
  @Operation(
      summary =
          "Lays a template out over weeks of the plan; the same once more adds nothing. What would"
              + " break a rule is left open and listed.")
  public LaidOut layOut(@PathParam("id") long id, @NotNull GivenWeeks given) {
    return templates.layOut(check.valid(given.of(id)));
  }
}
