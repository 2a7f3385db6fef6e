package org.coresponse.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.OrganisationUnclearException;
import org.coresponse.web.problem.Faults;

/**
 * Whoever signed in without exactly one organisation is refused everywhere: no row rule could hold
 * for them, and an address whose service happens not to ask must not be the gap.
 */
public class OrganisationFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentActor actor;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      actor.get();
    } catch (OrganisationUnclearException e) {
      Refused.send(request, response, Faults.of(e));
      return;
    }
    chain.doFilter(request, response);
  }
}
