package org.coresponse.web.geography;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.coresponse.geography.DistrictMaps;
import org.coresponse.geography.Districts;
import org.coresponse.geography.MapRow;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Page;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.rest.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The city's maps of beats and districts. */
@Path("district-maps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DistrictMapsResource {
  static final String GEOJSON = "application/geo+json";

  @Inject DistrictMaps maps;
  @Inject Districts districts;
  @Inject CommandCheck check;
  @Context UriInfo uris;

  @GET
  @PermitAll
  @Operation(summary = "Maps that were loaded, newest first; one of them is current.")
  public Page<MapRow> maps(@BeanParam PageQuery page) {
    return maps.maps(page.asRequest());
  }

  @POST
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Consumes({GEOJSON, MediaType.APPLICATION_JSON, "application/gzip"})
  @Operation(
      summary =
          "Loads a GeoJSON FeatureCollection of beats, packed with gzip or not, at most 8 MB: 201,"
              + " or 200 when the same file was loaded before. With current=true it holds from now"
              + " on.")
  public Response load(@BeanParam LoadQuery query, byte[] file) {
    var loaded = maps.load(check.valid(query.command(file)));
    var place =
        uris.getAbsolutePathBuilder().path(Long.toString(loaded.map().id())).path("shapes").build();
    var answer = loaded.created() ? Response.created(place) : Response.ok().location(place);
    return answer.entity(loaded.map()).build();
  }

  @GET
  @Path("{id}/shapes")
  @PermitAll
  @Produces(GEOJSON)
  @Operation(summary = "The beats of one map to draw, borders simplified to about 20 m.")
  public String shapes(@PathParam("id") long id) {
    return districts.drawing(id).orElseThrow(() -> new NotFoundException("district-map", id));
  }
}
