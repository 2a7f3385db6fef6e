package org.coresponse.roster;

import org.coresponse.platform.DomainEvent;

/**
 * Shifts were laid out over weeks of the plan, from a template or from another week.
 *
 * @param template its id, or null of a copied week
 * @param shifts how many are new
 */
public record ShiftsLaidOut(Long template, int shifts) implements DomainEvent {
  @Override
  public String subjectType() {
    return "shift-template";
  }

  @Override
  public String subjectNumber() {
    return template == null ? null : template.toString();
  }
}
