package org.coresponse.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.coresponse.security.Channel;
import org.coresponse.security.CurrentRequest;
import org.jboss.logging.MDC;

/**
 * Outermost: gives the request its id, on each line of the log ({@code request}), in the answer's
 * header and in a problem document. An id that the client sends is not taken: it could be somebody
 * else's, or a line of a log.
 *
 * <p>Runs again when the container dispatches an error it raised before any filter ran; the id
 * stays the same.
 */
public class RequestIdFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  static final String HEADER = "X-Request-Id";
  private static final String ATTRIBUTE = RequestIdFilter.class.getName();
  private static final String LOGGED = "request";

  @Inject private transient CurrentRequest current;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getAttribute(ATTRIBUTE) == null) {
      var id = UUID.randomUUID().toString();
      request.setAttribute(ATTRIBUTE, id);
      current.began(Address.of(request).isRest() ? Channel.REST : Channel.WEB, id);
    }
    var id = request.getAttribute(ATTRIBUTE).toString();
    response.setHeader(HEADER, id);
    var outer = MDC.get(LOGGED);
    MDC.put(LOGGED, id);
    try {
      chain.doFilter(request, response);
    } finally {
      if (outer == null) {
        MDC.remove(LOGGED); // the thread serves others next
      }
    }
  }
}
