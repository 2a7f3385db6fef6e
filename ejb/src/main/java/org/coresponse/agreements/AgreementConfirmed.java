package org.coresponse.agreements;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** A second person of the city confirmed an agreement. */
public record AgreementConfirmed(String agency, long agreement) implements DomainEvent {
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
