package org.coresponse.mail;

import java.util.List;
import org.coresponse.platform.FieldChange;

/** The mail server took a letter. */
public record LetterSent(long letter, int attempts) implements LetterEvent {
  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("attempts", null, attempts));
  }
}
