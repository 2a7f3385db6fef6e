package org.coresponse.web.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses query parameters that the method asked for does not declare: see {@link QueryParameters}.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class QueryParametersFilter implements ContainerRequestFilter {
  private final Map<Method, QueryParameters> known = new ConcurrentHashMap<>();

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    known
        .computeIfAbsent(resource.getResourceMethod(), QueryParameters::of)
        .require(request.getUriInfo().getQueryParameters());
  }
}
