package org.coresponse.exchange;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** A new version of a mapping was saved. */
public record MappingSaved(String name, int version) implements DomainEvent {
  @Override
  public String subjectType() {
    return "import-mapping";
  }

  @Override
  public String subjectNumber() {
    return name;
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("version", null, version));
  }
}
