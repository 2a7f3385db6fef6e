package org.coresponse.web.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.coresponse.audit.Outcome;
import org.coresponse.audit.TrailFilter;
import org.coresponse.platform.InvalidFieldException;

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
    return new TrailFilter(instant("from", from), instant("to", to), who, act, outcome, on);
  }

  private static Instant instant(String name, String given) {
    try {
      return given == null || given.isBlank() ? null : OffsetDateTime.parse(given).toInstant();
    } catch (DateTimeParseException e) {
      throw new InvalidFieldException(name, "invalid.instant");
    }
  }
}
