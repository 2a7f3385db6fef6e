package org.coresponse.web.replay;

import jakarta.ws.rs.QueryParam;
import org.coresponse.replay.Slice;
import org.coresponse.triage.NatureGroup;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a client narrows a report to. */
public class SliceQuery {
  @QueryParam("district")
  @Parameter(description = "police district, or - for calls in none")
  String district;

  @QueryParam("hour")
  @Parameter(description = "hour of the city's day in which the call was received, 0 to 23")
  Integer hour;

  @QueryParam("nature")
  @Parameter(description = "group of the call's nature at its decision")
  NatureGroup nature;

  public Slice asSlice() {
    return new Slice(district, hour, nature);
  }
}
