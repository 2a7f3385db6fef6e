package org.coresponse.agreements;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/**
 * Somebody to write to at an agency is reached in another way; the trail names the fields alone.
 */
public record AgencyContactAmended(String agency, long contact, List<String> fields)
    implements DomainEvent {
  public AgencyContactAmended {
    fields = List.copyOf(fields);
  }

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
    return fields.stream()
        .map(field -> FieldChange.withheld(field, "agency_contact:" + contact))
        .toList();
  }
}
