package org.coresponse.clinicians;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/**
 * Somebody read a list of clinicians.
 *
 * @param shown how many lines
 */
public record CliniciansListed(int shown) implements DomainEvent {
  @Override
  public String subjectType() {
    return "clinicians";
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
