package org.coresponse.premises;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/**
 * Somebody looked at what is known of a place or a number. Never says of which.
 *
 * @param incident number of the incident whose page it was; null when it was asked for freely
 * @param cautions how many flags were shown, ended ones too
 * @param calls how many former calls were shown
 */
public record PremisesViewed(String incident, int cautions, int calls) implements DomainEvent {
  @Override
  public String subjectType() {
    return "premises";
  }

  @Override
  public String subjectNumber() {
    return incident;
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("cautions", null, cautions), FieldChange.of("calls", null, calls));
  }
}
