package org.coresponse.web.intake;

import jakarta.ws.rs.QueryParam;
import org.coresponse.intake.CallFilter;
import org.coresponse.intake.CallList;
import org.coresponse.intake.CallQueries;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.web.rest.PageQuery;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which stretch of a list of calls a client wants: by key, or by the number of a page. */
public class CallPageQuery extends PageQuery {
  @QueryParam("after")
  @Parameter(description = "what the list answered as next")
  String after;

  @QueryParam("before")
  @Parameter(description = "what the list answered as previous")
  String before;

  CallList of(CallQueries queries, CallFilter filter) {
    var page = asRequest();
    if (after != null && before != null) {
      throw new InvalidFieldException("before", "invalid.cursor");
    }
    if (before != null) {
      return queries.before(filter, before, page.size());
    }
    return after == null ? queries.calls(filter, page) : queries.after(filter, after, page.size());
  }
}
