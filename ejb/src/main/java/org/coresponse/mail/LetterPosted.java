package org.coresponse.mail;

import java.time.LocalDate;
import java.util.List;
import org.coresponse.platform.FieldChange;

/** A letter lies in the outbox. */
public record LetterPosted(long letter, LetterKind kind, LetterScope scope, LocalDate by)
    implements LetterEvent {
  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("kind", null, kind),
        FieldChange.of("scope", null, scope),
        FieldChange.of("by", null, by));
  }
}
