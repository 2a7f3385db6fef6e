package org.coresponse.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.coresponse.platform.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list a client wants; a {@code @BeanParam} of every list. */
public class PageQuery {
  @QueryParam("page")
  @DefaultValue("0")
  @Parameter(description = "number of the page, from 0")
  int page;

  @QueryParam("size")
  @DefaultValue("" + PageRequest.USUAL)
  @Parameter(description = "rows of a page, 1 to " + PageRequest.LARGEST)
  int size = PageRequest.USUAL;

  /**
   * The page wanted.
   *
   * @throws org.coresponse.platform.InvalidFieldException when it is out of range, naming the
   *     parameter
   */
  public PageRequest asRequest() {
    return new PageRequest(page, size);
  }
}
