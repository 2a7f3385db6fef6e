package org.coresponse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.intake.IncidentStatus.CANCELLED;
import static org.coresponse.intake.IncidentStatus.CLOSED;
import static org.coresponse.intake.IncidentStatus.MERGED;
import static org.coresponse.intake.IncidentStatus.OPEN;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IncidentStatusTest {
  /** domain.md, Transitions. */
  private static final Map<IncidentStatus, Set<IncidentStatus>> ALLOWED =
      Map.of(
          OPEN, Set.of(CLOSED, CANCELLED, MERGED),
          CLOSED, Set.of(OPEN),
          CANCELLED, Set.of(OPEN),
          MERGED, Set.of(OPEN));

  @Test
  void an_incident_goes_only_the_ways_of_domain_md() {
    for (var from : IncidentStatus.values()) {
      for (var to : IncidentStatus.values()) {
        assertThat(from.canBecome(to))
            .as("%s -> %s", from, to)
            .isEqualTo(ALLOWED.get(from).contains(to));
      }
    }
  }
}
