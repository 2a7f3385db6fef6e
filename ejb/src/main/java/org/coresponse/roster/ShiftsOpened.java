package org.coresponse.roster;

import org.coresponse.platform.DomainEvent;

/**
 * Shifts of somebody who may no longer work them are open.
 *
 * @param shifts how many
 */
public record ShiftsOpened(Worker worker, int shifts) implements DomainEvent {
  @Override
  public String subjectType() {
    return worker.isClinician() ? "clinician" : "officer";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(worker.id());
  }
}
