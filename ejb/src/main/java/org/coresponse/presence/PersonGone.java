package org.coresponse.presence;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** Somebody is not there any more. */
public record PersonGone(String subject, String name, GoneCause cause) implements DomainEvent {
  @Override
  public String subjectType() {
    return "account";
  }

  @Override
  public String subjectNumber() {
    return subject;
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("cause", null, cause));
  }
}
