package org.coresponse.intake;

import java.util.Set;

/**
 * What became of an incident. What is being done about it is derived from its responses, never
 * stored here.
 */
public enum IncidentStatus {
  OPEN,
  CLOSED,
  CANCELLED,
  MERGED;

  /**
   * The transitions of domain.md; anything else is refused. What was merged opens again when its
   * call is split off.
   */
  public boolean canBecome(IncidentStatus next) {
    return switch (this) {
      case OPEN -> Set.of(CLOSED, CANCELLED, MERGED).contains(next);
      case CLOSED, CANCELLED, MERGED -> next == OPEN;
    };
  }
}
