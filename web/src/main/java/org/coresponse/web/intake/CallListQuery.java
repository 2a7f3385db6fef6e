package org.coresponse.web.intake;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.coresponse.intake.CallFilter;
import org.coresponse.intake.CallState;

/** What a client narrows the list of calls to. */
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

  CallFilter asFilter() {
    return new CallFilter(
        state == null ? CallState.ALL : CallState.valueOf(state.name().toUpperCase(Locale.ROOT)),
        text);
  }
}
