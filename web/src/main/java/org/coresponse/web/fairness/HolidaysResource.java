package org.coresponse.web.fairness;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.coresponse.fairness.HolidayRow;
import org.coresponse.fairness.Holidays;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.QueryDay;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Days that the city counts as holidays. */
@Path("holidays")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HolidaysResource {
  @Inject Holidays holidays;

  @GET
  @PermitAll
  @Operation(summary = "The city's holidays, in the order of the days.")
  public List<HolidayRow> all() {
    return holidays.all();
  }

  @PUT
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Counts a day as a holiday, or names it anew.")
  public List<HolidayRow> keep(@NotNull @Valid HolidayRow given) {
    holidays.keep(given);
    return holidays.all();
  }

  @DELETE
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Counts a day as a holiday no longer.")
  public void drop(@QueryParam("day") @NotBlank String day) {
    holidays.drop(QueryDay.read("day", day));
  }
}
