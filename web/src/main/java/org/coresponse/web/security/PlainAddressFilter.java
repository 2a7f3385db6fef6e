package org.coresponse.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.coresponse.web.problem.Fault;

/** An address in any but its plain spelling is not there: see {@link Address#isPlain()}. */
public class PlainAddressFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (Address.of(request).isPlain()) {
      chain.doFilter(request, response);
    } else {
      Refused.send(request, response, Fault.NO_SUCH_ADDRESS);
    }
  }
}
