package org.coresponse.agreements;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** The city ended an agreement, or another took its place. */
public record AgreementEnded(String agency, long agreement) implements DomainEvent {
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
    return List.of(FieldChange.of("agreement", null, agreement));
  }
}
