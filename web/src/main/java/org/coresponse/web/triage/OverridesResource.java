package org.coresponse.web.triage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.coresponse.platform.Page;
import org.coresponse.review.OverrideDetails;
import org.coresponse.review.OverrideReviews;
import org.coresponse.review.OverrideToReview;
import org.coresponse.review.ReviewOverride;
import org.coresponse.review.ReviewState;
import org.coresponse.review.ReviewVerdict;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was chosen otherwise than the protocol recommended, for supervisors to review. */
@Path("overrides")
@RolesAllowed({Roles.SHIFT_SUPERVISOR, Roles.CLINICAL_SUPERVISOR})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OverridesResource {
  @Inject OverrideReviews reviews;

  @GET
  @Operation(summary = "Overrides that wait for a review, or those that had one.")
  public Page<OverrideToReview> overrides(
      @QueryParam("state") @DefaultValue("OPEN") ReviewState state,
      @QueryParam("oldestFirst") @DefaultValue("true") boolean oldestFirst,
      @BeanParam PageQuery page) {
    return reviews.overrides(state, oldestFirst, page.asRequest());
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One override with its decision and its reviews.")
  public OverrideDetails details(@PathParam("id") long id) {
    return reviews.details(id);
  }

  @POST
  @Path("{id}/reviews")
  @Operation(summary = "Adds a review; refused when there is one that was not read.")
  public Response review(@PathParam("id") long id, @NotNull @Valid Review given) {
    var details =
        reviews.review(new ReviewOverride(id, given.seen(), given.verdict(), given.comment()));
    return Response.status(Response.Status.CREATED).entity(details).build();
  }

  /**
   * A review.
   *
   * @param seen how many reviews of it were read before: 0 for the first
   * @param comment ten characters at least where it is not agreed
   */
  public record Review(
      @NotNull @Min(0) Integer seen,
      @NotNull ReviewVerdict verdict,
      @Size(max = 2000) String comment) {}
}
