package org.coresponse.agreements;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** Somebody is no longer to be written to at an agency. */
public record AgencyContactRemoved(String agency, long contact) implements DomainEvent {
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
    return List.of(FieldChange.of("contact", null, contact));
  }
}
