package org.coresponse.lapses;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** Somebody took a list of what lapses away as a file. */
public record LapsesExported(int rows) implements DomainEvent {
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
    return List.of(FieldChange.of("rows", null, rows));
  }
}
