package org.coresponse.web.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.coresponse.web.problem.Fault;
import org.coresponse.web.problem.RefusedRequestException;

/**
 * A change over REST carries its token in the {@code Authorization} header. A browser adds the
 * session's cookie to a request that any site made it send, but never that header: so a session may
 * read here, and only a token may change.
 */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class CrossSiteFilter implements ContainerRequestFilter {
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  public void filter(ContainerRequestContext request) {
    if (refused(request.getMethod(), request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
      throw new RefusedRequestException(Fault.of(403, "cross-site"));
    }
  }

  static boolean refused(String method, String authorization) {
    return !READS.contains(method)
        && (authorization == null
            || !authorization.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length()));
  }
}
