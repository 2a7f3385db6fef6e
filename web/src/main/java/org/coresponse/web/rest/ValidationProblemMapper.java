package org.coresponse.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * RESTEasy maps this kind itself, in a format of its own; the nearer mapper wins, so here is ours.
 */
@Provider
@ApplicationScoped
public class ValidationProblemMapper implements ExceptionMapper<ValidationException> {
  @Inject Problems problems;

  @Override
  public Response toResponse(ValidationException failure) {
    return problems.answer(failure);
  }
}
