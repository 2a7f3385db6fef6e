package org.coresponse.mail;

import java.util.List;
import org.coresponse.platform.FieldChange;

/** A letter could not be sent and is not tried again by itself. */
public record LetterGivenUp(long letter, int attempts, DeliveryFault fault) implements LetterEvent {
  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("attempts", null, attempts), FieldChange.of("fault", null, fault));
  }
}
