package org.coresponse.web.codes;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.codes.AddNature;
import org.coresponse.codes.ChangeNature;
import org.coresponse.codes.NatureDesk;
import org.coresponse.codes.NatureFilter;
import org.coresponse.codes.NatureLabels;
import org.coresponse.codes.NatureMeaning;
import org.coresponse.codes.NatureRow;
import org.coresponse.codes.NatureSuggestion;
import org.coresponse.codes.NatureUse;
import org.coresponse.codes.Natures;
import org.coresponse.codes.RetireNature;
import org.coresponse.codes.SeenNature;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.Page;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.PageQuery;
import org.coresponse.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The city's natures and what each means. */
@Path("natures")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NaturesResource {
  /** Longer texts than any dispatch system's. */
  private static final int LONGEST_TEXT = 200;

  @Inject Natures natures;
  @Inject NatureDesk desk;
  @Context HttpHeaders headers;
  @Context UriInfo uris;

  @GET
  @PermitAll
  @Operation(summary = "Natures in the city's order, with what each meant from which day.")
  public Page<NatureRow> natures(
      @QueryParam("use") NatureUse use, @QueryParam("q") String text, @BeanParam PageQuery page) {
    return natures.natures(new NatureFilter(use, text), page.asRequest());
  }

  @POST
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Takes a nature in: 201, or 200 when it is in the list in the same words.")
  public Response add(@NotNull @Valid AddNature nature) {
    var created = desk.add(nature);
    var place = uris.getAbsolutePathBuilder().segment(nature.code()).build();
    var answer = created ? Response.created(place) : Response.ok().location(place);
    return tagged(answer, nature.code());
  }

  @GET
  @Path("{code}")
  @PermitAll
  @Operation(summary = "One nature; its version is the ETag.")
  public Response nature(@PathParam("code") String code) {
    return tagged(Response.ok(), code);
  }

  @PUT
  @Path("{code}")
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Names it at once, and lets it mean this from a day on; needs If-Match.")
  public Response change(@PathParam("code") String code, @NotNull @Valid Change change) {
    desk.change(
        new ChangeNature(
            code, Versions.required(headers), change.labels(), change.meaning(), change.from()));
    return nature(code);
  }

  @PUT
  @Path("{code}/retirement")
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Retires it from a day on, or brings it back (on = null); needs If-Match.")
  public Response retire(@PathParam("code") String code, @NotNull @Valid Retirement retirement) {
    desk.retire(new RetireNature(code, Versions.required(headers), retirement.on()));
    return nature(code);
  }

  @GET
  @Path("unlisted")
  @PermitAll
  @Operation(summary = "Natures that calls of the last 90 days had and the list has not.")
  public List<SeenNature> unlisted() {
    return natures.unlisted();
  }

  @GET
  @Path("suggestions")
  @PermitAll
  @Operation(summary = "What a dispatch system's words most likely mean, and how sure that is.")
  public NatureSuggestion suggestion(@QueryParam("text") String text) {
    if (text == null || text.isBlank() || text.length() > LONGEST_TEXT) {
      throw new InvalidFieldException("text", "invalid.natureText");
    }
    return NatureSuggestion.of(text);
  }

  private Response tagged(Response.ResponseBuilder answer, String code) {
    var nature = natures.details(code);
    return answer.entity(nature).tag(Versions.etag(nature.version())).build();
  }

  /**
   * What it is called and what it means.
   *
   * @param from first day of the meaning, today or later
   */
  public record Change(
      @NotNull @Valid NatureLabels labels,
      @NotNull @Valid NatureMeaning meaning,
      @NotNull LocalDate from) {}

  /**
   * Until when it can be chosen.
   *
   * @param on first day on which it no longer can; null brings it back
   */
  public record Retirement(LocalDate on) {}
}
