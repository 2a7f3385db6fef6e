package org.coresponse.intake;

import org.coresponse.platform.DomainEvent;

/**
 * Somebody read a list of calls.
 *
 * @param shown how many lines
 */
public record CallsListed(int shown) implements DomainEvent {
  @Override
  public String subjectType() {
    return "calls";
  }

  @Override
  public String subjectNumber() {
    return Integer.toString(shown);
  }
}
