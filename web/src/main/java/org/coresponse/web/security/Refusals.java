package org.coresponse.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.coresponse.security.ActRefused;
import org.coresponse.security.CurrentRequest;
import org.coresponse.web.problem.Trace;
import org.jboss.logging.Logger;

/**
 * Puts each refusal into the trail: the one place that mappers, error pages and page beans call.
 */
@ApplicationScoped
public class Refusals {
  private static final Logger LOG = Logger.getLogger(Refusals.class);

  @Inject Event<ActRefused> refused;
  @Inject CurrentRequest current;

  /**
   * Records a refusal in a transaction of its own.
   *
   * <p>When the trail cannot be written the refusal stands all the same, and the log says so: an
   * answer of 403 must not turn into anything else because the database is away.
   *
   * @param act what was tried, with no value that identifies a person: {@code POST /api/v1/calls},
   *     {@code TriageView.assess}
   * @param problem its code
   * @param number what it was tried on, or null
   */
  public void record(String act, String problem, String number) {
    try {
      refused.fire(new ActRefused(act, problem, number));
    } catch (RuntimeException e) {
      LOG.errorf(
          "%s refusal of %s as %s is not in the trail: %s",
          current.id(), act, problem, Trace.of(e));
    }
  }
}
