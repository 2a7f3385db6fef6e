package org.coresponse.web.audit;

import jakarta.ws.rs.QueryParam;
import org.coresponse.audit.Outcome;
import org.coresponse.audit.TrailFilter;
import org.coresponse.web.rest.QueryInstant;

/** What a client narrows the trail to. */
public class TrailQuery {
  @QueryParam("from")
  String from;

  @QueryParam("to")
  String to;

  @QueryParam("who")
  String who;

  @QueryParam("act")
  String act;

  @QueryParam("outcome")
  Outcome outcome;

  @QueryParam("on")
  String on;

  TrailFilter asFilter() {
    return new TrailFilter(
        QueryInstant.read("from", from), QueryInstant.read("to", to), who, act, outcome, on);
  }
}
