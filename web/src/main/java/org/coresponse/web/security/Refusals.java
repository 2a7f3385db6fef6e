package org.coresponse.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.coresponse.security.ActRefused;

/**
 * Puts each refusal into the trail: the one place that mappers, error pages and page beans call.
 */
@ApplicationScoped
public class Refusals {
  @Inject Event<ActRefused> refused;

  /**
   * Records a refusal in a transaction of its own.
   *
   * @param act what was tried, with no value that identifies a person: {@code POST /api/v1/calls},
   *     {@code TriageView.assess}
   * @param problem its code
   * @param number what it was tried on, or null
   */
  public void record(String act, String problem, String number) {
    refused.fire(new ActRefused(act, problem, number));
  }
}
