package org.coresponse.geography;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/**
 * A map of beats holds from now on.
 *
 * @param former the one that held until now; null before the first
 */
public record BeatMapChosen(long id, Long former) implements DomainEvent {
  @Override
  public String subjectType() {
    return "district-map";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(id);
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("currentMap", former, id));
  }
}
