package org.coresponse.web.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.coresponse.callscreen.CallScreen;
import org.coresponse.callscreen.ChangeScreenRules;
import org.coresponse.callscreen.FieldRule;
import org.coresponse.callscreen.FieldUse;
import org.coresponse.callscreen.ScreenField;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which fields the call screen shows and requires. */
@Path("call-screen")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CallScreenResource {
  @Inject CallScreen screen;
  @Context HttpHeaders headers;

  @GET
  @PermitAll
  @Operation(
      summary =
          "The rules of the call screen, and what each field may be; their version is the ETag.",
      description =
          "Of the rules of a field the most specific decides: for nature and channel, for nature,"
              + " for channel, for every call. Without one the field is as the first of its uses"
              + " says.")
  public Response rules() {
    var rules = screen.rules();
    var fields = Stream.of(ScreenField.values()).map(Asked::of).toList();
    return Response.ok(new Setting(rules.rules(), fields))
        .tag(Versions.etag(rules.version()))
        .build();
  }

  @PUT
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(
      summary = "Puts these rules in the place of those that hold; needs If-Match.",
      description =
          "They bind calls that are typed on the call screen. A call that comes by REST or an"
              + " import is never refused by them.")
  public Response change(@NotNull @Valid Change change) {
    screen.change(new ChangeScreenRules(Versions.required(headers), change.rules()));
    return rules();
  }

  /**
   * What holds.
   *
   * @param fields all that can be set, in the order of the screen
   */
  public record Setting(List<FieldRule> rules, List<Asked> fields) {}

  /**
   * A field of the screen.
   *
   * @param path its name in a call
   * @param uses what it may be; the first is what it is where no rule says another
   */
  public record Asked(ScreenField field, String path, List<FieldUse> uses) {
    private static Asked of(ScreenField field) {
      return new Asked(field, field.path(), field.uses());
    }
  }

  /** The rules that are wanted, all of them. */
  public record Change(@NotNull @Size(max = 500) List<@NotNull @Valid FieldRule> rules) {}
}
