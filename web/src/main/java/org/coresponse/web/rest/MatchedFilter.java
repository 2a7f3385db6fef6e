package org.coresponse.web.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.regex.Pattern;
import org.coresponse.web.security.RequestedAct;

/**
 * Tells the trail which address was asked for, as the resources spell it, once one of them has
 * claimed the request.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class MatchedFilter implements ContainerRequestFilter {
  private static final Pattern FIRST_PARAMETER = Pattern.compile("\\{\\s*([\\w.-]+)");

  @Inject RequestedAct act;
  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    var template = template(resource.getResourceClass(), resource.getResourceMethod());
    act.matched(template, number(template, request.getUriInfo().getPathParameters()));
  }

  static String template(Class<?> resource, Method method) {
    var address = new StringBuilder(Api.class.getAnnotation(ApplicationPath.class).value());
    append(address, resource.getAnnotation(Path.class));
    append(address, method.getAnnotation(Path.class));
    return address.toString();
  }

  static String number(String template, MultivaluedMap<String, String> values) {
    var first = FIRST_PARAMETER.matcher(template);
    return first.find() ? values.getFirst(first.group(1)) : null;
  }

  private static void append(StringBuilder address, Path path) {
    if (path != null && !path.value().isEmpty() && !path.value().equals("/")) {
      address.append(path.value().startsWith("/") ? "" : "/").append(path.value());
    }
  }
}
