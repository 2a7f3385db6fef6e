package org.coresponse.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The decision that leads an incident, for those who count by it and show nobody its words. */
@ApplicationScoped
public class LeadingDecisions {
  @Inject Decisions decisions;

  /**
   * {@link Decision#leading}.
   *
   * @return null where nothing is decided
   */
  public Decision of(long incidentId) {
    return Decision.leading(decisions.ofIncidents(List.of(incidentId), true, true));
  }
}
