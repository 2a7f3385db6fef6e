package org.coresponse.lapses;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** Somebody read a list of what lapses. */
public record LapsesListed(int shown) implements DomainEvent {
  @Override
  public String subjectType() {
    return "lapses";
  }

  @Override
  public String subjectNumber() {
    return null;
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("shown", null, shown));
  }
}
