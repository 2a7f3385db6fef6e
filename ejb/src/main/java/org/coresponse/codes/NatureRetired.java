package org.coresponse.codes;

import java.time.LocalDate;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/**
 * A nature can be chosen until another day than before.
 *
 * @param on first day on which it no longer can; null where it was brought back
 */
public record NatureRetired(String code, LocalDate former, LocalDate on) implements DomainEvent {
  @Override
  public String subjectType() {
    return "nature";
  }

  @Override
  public String subjectNumber() {
    return code;
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("validTo", former, on));
  }
}
