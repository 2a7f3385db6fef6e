package org.coresponse.web.search;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.coresponse.search.CallFilter;
import org.coresponse.search.CallState;
import org.coresponse.web.rest.QueryInstant;

/**
 * What a client narrows the list of calls to. Telephone numbers and narratives are looked for by
 * {@link CallSearchResource}.
 */
public class CallListQuery {
  /** {@code open}, {@code closed} or {@code all}, in either case. */
  public enum State {
    open,
    closed,
    all
  }

  @QueryParam("state")
  State state;

  @QueryParam("text")
  String text;

  @QueryParam("number")
  String number;

  @QueryParam("nature")
  String nature;

  @QueryParam("district")
  String district;

  @QueryParam("beat")
  String beat;

  @QueryParam("from")
  String from;

  @QueryParam("to")
  String to;

  @QueryParam("priorityFrom")
  Integer priorityFrom;

  @QueryParam("priorityTo")
  Integer priorityTo;

  /** What that asks for; a time that is none is refused by its field. */
  public CallFilter asFilter() {
    return new CallFilter(
        state == null ? CallState.ALL : CallState.valueOf(state.name().toUpperCase(Locale.ROOT)),
        text,
        number,
        null,
        null,
        nature,
        district,
        beat,
        QueryInstant.read("from", from),
        QueryInstant.read("to", to),
        null,
        priorityFrom,
        priorityTo);
  }
}
