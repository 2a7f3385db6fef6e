package org.coresponse.web.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.coresponse.ownroster.OpenShift;
import org.coresponse.ownroster.OwnNews;
import org.coresponse.ownroster.OwnRoster;
import org.coresponse.ownroster.OwnWeek;
import org.coresponse.ownroster.SignUp;
import org.coresponse.platform.CityClock;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.QueryDay;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The asker's own roster: published shifts, what changed of them, open shifts to take. */
@Path("own-roster")
@RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.POLICE_OFFICER})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OwnRosterResource {
  @Inject OwnRoster roster;
  @Inject CityClock clock;

  @GET
  @Operation(summary = "The week that a day is in, this one without a day: published shifts only.")
  public OwnWeek week(@QueryParam("day") String day) {
    return roster.week(day == null ? clock.dayOf(clock.now()) : QueryDay.read("day", day));
  }

  @GET
  @Path("news")
  @Operation(summary = "What changed: what was not seen yet, and the last seven days.")
  public List<OwnNews> news() {
    return roster.news();
  }

  @PUT
  @Path("news/seen")
  @Operation(summary = "The asker has seen the news.")
  public void seen() {
    roster.seen();
  }

  @GET
  @Path("open")
  @Operation(summary = "Open shifts of the asker's roles, each with the rules against it.")
  public List<OpenShift> open() {
    return roster.open();
  }

  @POST
  @Path("sign-ups")
  @Operation(
      summary =
          "Takes an open shift: 201. 409 names the rule that it would break, or says that somebody"
              + " else was first.")
  public Response signUp(@NotNull @Valid SignUp given) {
    return Response.status(201).entity(roster.signUp(given)).build();
  }
}
