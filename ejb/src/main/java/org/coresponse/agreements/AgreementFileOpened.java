package org.coresponse.agreements;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** Somebody opened a file of an agreement. */
public record AgreementFileOpened(String agency, long file) implements DomainEvent {
  @Override
  public String subjectType() {
    return "agency";
  }

  @Override
  public String subjectNumber() {
    return agency;
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("file", null, file));
  }
}
