package org.coresponse.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.coresponse.web.problem.Problem;

/**
 * Writes the problem document with our own hand, so that no choice among the server's JSON
 * providers can change it.
 */
@Provider
@ApplicationScoped
@Produces(Problem.MEDIA_TYPE)
public class ProblemWriter implements MessageBodyWriter<Problem> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type == Problem.class;
  }

  @Override
  public void writeTo(
      Problem problem,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    out.write(problem.json());
  }
}
