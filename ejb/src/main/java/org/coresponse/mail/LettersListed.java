package org.coresponse.mail;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** Somebody read a list of letters. */
public record LettersListed(int rows) implements DomainEvent {
  @Override
  public String subjectType() {
    return "letter";
  }

  @Override
  public String subjectNumber() {
    return null;
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("rows", null, rows));
  }
}
