package org.coresponse.absences;

import org.coresponse.platform.DomainEvent;

/**
 * Somebody is sick.
 *
 * @param opened how many of their shifts are open for it
 */
public record SicknessReported(long absence, int opened) implements DomainEvent {
  @Override
  public String subjectType() {
    return "absence";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(absence);
  }
}
