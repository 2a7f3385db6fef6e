package org.coresponse.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.coresponse.security.CurrentRequest;
import org.coresponse.web.problem.Fault;
import org.coresponse.web.problem.Faults;
import org.coresponse.web.problem.Problem;
import org.coresponse.web.problem.ProblemTexts;
import org.coresponse.web.problem.Trace;
import org.coresponse.web.security.Refusals;
import org.coresponse.web.security.RequestedAct;
import org.jboss.logging.Logger;

/**
 * Turns whatever a resource threw into its answer; the trail gets the refusal, the log what broke.
 */
@ApplicationScoped
public class Problems {
  private static final Logger LOG = Logger.getLogger(Problems.class);

  @Inject ProblemTexts texts;
  @Inject Refusals refusals;
  @Inject RequestedAct act;
  @Inject CurrentRequest current;
  @Inject HttpServletRequest request;

  public Response answer(Throwable failure) {
    if (failure instanceof WebApplicationException http && http.getResponse().getStatus() < 400) {
      return http.getResponse(); // OPTIONS, a redirect: no failure, but thrown like one
    }
    var fault = Faults.of(failure);
    if (Faults.refusal(failure, fault)) {
      refusals.record(act.what(), fault.code(), act.number());
    }
    if (fault.unexpected()) {
      LOG.errorf("%s %s failed: %s", current.id(), act.what(), Trace.of(failure));
    }
    return keepAllowed(answer(fault), failure).build();
  }

  private Response.ResponseBuilder answer(Fault fault) {
    var problem =
        texts.problem(fault, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), current.id());
    return Response.status(fault.status())
        .entity(problem)
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
  }

  /** A 405 names the methods there are. */
  private static Response.ResponseBuilder keepAllowed(
      Response.ResponseBuilder answer, Throwable failure) {
    if (failure instanceof WebApplicationException http) {
      var allowed = http.getResponse().getHeaderString(HttpHeaders.ALLOW);
      if (allowed != null) {
        answer.header(HttpHeaders.ALLOW, allowed);
      }
    }
    return answer;
  }
}
