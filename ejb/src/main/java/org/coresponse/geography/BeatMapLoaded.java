package org.coresponse.geography;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** A map of beats was loaded. */
public record BeatMapLoaded(long id, int beats, String hash) implements DomainEvent {
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
    return List.of(FieldChange.of("beats", null, beats), FieldChange.of("hash", null, hash));
  }
}
