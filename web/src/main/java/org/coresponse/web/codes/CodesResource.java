package org.coresponse.web.codes;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.coresponse.codes.CodeList;
import org.coresponse.codes.CodeLists;
import org.coresponse.codes.CodeRow;
import org.coresponse.platform.NotFoundException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The city's code lists: what may be chosen. */
@Path("codes")
@PermitAll
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CodesResource {
  @Inject CodeLists lists;

  @GET
  @Path("{list}")
  @Operation(
      summary =
          "The codes of nature, disposition, override-reason, caution, crisis-center or"
              + " transfer-reason that may be chosen today.")
  public List<CodeRow> codes(@PathParam("list") String list) {
    return lists.choices(named(list));
  }

  private static CodeList named(String list) {
    var name = list.toUpperCase(Locale.ROOT).replace('-', '_');
    return Stream.of(CodeList.values())
        .filter(known -> known.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("code-list", ""));
  }
}
