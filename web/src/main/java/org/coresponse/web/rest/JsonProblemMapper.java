package org.coresponse.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * RESTEasy maps this kind itself, in texts that repeat the input; the nearer mapper wins, so here
 * is ours.
 */
@Provider
@ApplicationScoped
public class JsonProblemMapper implements ExceptionMapper<JsonProcessingException> {
  @Inject Problems problems;

  @Override
  public Response toResponse(JsonProcessingException failure) {
    return problems.answer(failure);
  }
}
