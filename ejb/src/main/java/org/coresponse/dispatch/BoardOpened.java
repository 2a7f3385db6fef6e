package org.coresponse.dispatch;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** Somebody opened the board. Its later refreshes are the same look and leave no further line. */
public record BoardOpened(int shown) implements DomainEvent {
  @Override
  public String subjectType() {
    return "board";
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
