package org.coresponse.search;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

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
    return null; // a list of many
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("shown", null, shown));
  }
}
