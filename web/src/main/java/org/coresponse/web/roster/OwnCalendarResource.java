package org.coresponse.web.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.coresponse.rosterfeed.FeedRow;
import org.coresponse.rosterfeed.OwnFeed;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The secret address of the asker's calendar. */
@Path("own-calendar")
@RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.POLICE_OFFICER})
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnCalendarResource {
  @Inject OwnFeed feed;
  @Inject CalendarAddress address;

  /** Whether there is one. */
  public record Standing(FeedRow feed) {}

  /** It is shown this once. */
  public record Made(String address) {}

  @GET
  @Operation(summary = "Whether the asker has an address, and when it was last read.")
  public Standing standing() {
    return new Standing(feed.find().orElse(null));
  }

  @POST
  @Operation(summary = "Makes a new address: 201. A former one leads nowhere from then on.")
  public Response make(@QueryParam("language") @DefaultValue("en") String language) {
    return Response.status(201).entity(new Made(address.of(feed.make(language)))).build();
  }

  @DELETE
  @Operation(summary = "Revokes the address.")
  public void revoke() {
    feed.revoke();
  }
}
