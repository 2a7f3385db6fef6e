package org.coresponse.web.search;

import jakarta.ws.rs.QueryParam;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.search.CallFilter;
import org.coresponse.search.CallList;
import org.coresponse.search.CallSearch;
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

  /** That stretch of the calls that a filter finds. */
  public CallList of(CallSearch calls, CallFilter filter) {
    var page = asRequest();
    if (after != null && before != null) {
      throw new InvalidFieldException("before", "invalid.cursor");
    }
    if (before != null) {
      return calls.before(filter, before, page.size());
    }
    return after == null ? calls.calls(filter, page) : calls.after(filter, after, page.size());
  }
}
