package org.coresponse.officers;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/**
 * Somebody read a list of officers.
 *
 * @param shown how many lines
 */
public record OfficersListed(int shown) implements DomainEvent {
  @Override
  public String subjectType() {
    return "officers";
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
