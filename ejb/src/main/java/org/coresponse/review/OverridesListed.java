package org.coresponse.review;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** A supervisor read a list of overrides. */
public record OverridesListed(int rows) implements DomainEvent {
  @Override
  public String subjectType() {
    return "override";
  }

  @Override
  public String subjectNumber() {
    return null;
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("rows", null, rows));
  }
}
