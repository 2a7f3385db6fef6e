package org.coresponse.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.coresponse.web.problem.Fault;

/**
 * How a filter refuses: it names the fault and leaves the answer, page or document, to {@link
 * ErrorServlet}.
 */
public final class Refused {
  private static final String FAULT = Refused.class.getName();

  private Refused() {}

  public static void send(HttpServletRequest request, HttpServletResponse response, Fault fault)
      throws IOException {
    request.setAttribute(FAULT, fault);
    response.sendError(fault.status());
  }

  /** The fault that a filter named, or null where the container itself refused. */
  static Fault of(HttpServletRequest request) {
    return request.getAttribute(FAULT) instanceof Fault fault ? fault : null;
  }
}
