package org.coresponse.web.geography;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.coresponse.geography.LoadBeats;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a file of beats is to be loaded. */
public class LoadQuery {
  @QueryParam("name")
  @Parameter(description = "what people call this map, at most 120 characters")
  String name;

  @QueryParam("beatProperty")
  @Parameter(description = "property of a feature that is the beat's code; guessed when left out")
  String beatProperty;

  @QueryParam("districtProperty")
  @Parameter(description = "property of a feature that is the district; guessed when left out")
  String districtProperty;

  @QueryParam("current")
  @DefaultValue("false")
  @Parameter(description = "whether it holds from now on")
  boolean current;

  LoadBeats command(byte[] file) {
    return new LoadBeats(name, file, beatProperty, districtProperty, current);
  }
}
