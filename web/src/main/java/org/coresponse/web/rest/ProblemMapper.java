package org.coresponse.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Every failure of a resource, whatever its kind: {@link org.coresponse.web.problem.Faults} knows
 * what it means.
 */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {
  @Inject Problems problems;

  @Override
  public Response toResponse(Throwable failure) {
    return problems.answer(failure);
  }
}
