package org.coresponse.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.coresponse.security.CurrentRequest;
import org.coresponse.web.problem.Fault;
import org.coresponse.web.problem.Trace;
import org.jboss.logging.Logger;

/**
 * What breaks outside the resources themselves is answered to a REST client as a document, not as
 * the page for people.
 */
public class RestFailureFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(RestFailureFilter.class);

  @Inject private transient CurrentRequest current;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException e) {
      LOG.errorf("%s failed outside its resource: %s", current.id(), Trace.of(e));
      if (!response.isCommitted()) {
        Refused.send(request, response, Fault.UNEXPECTED);
      }
    }
  }
}
