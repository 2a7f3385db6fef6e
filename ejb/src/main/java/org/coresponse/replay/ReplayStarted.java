package org.coresponse.replay;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** Somebody asked what a version would have done. */
public record ReplayStarted(long id, Question question) implements DomainEvent {
  @Override
  public String subjectType() {
    return "replay";
  }

  @Override
  public String subjectNumber() {
    return String.valueOf(id);
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("version", null, question.version()),
        FieldChange.of("dmnSha256", null, question.dmnSha256()),
        FieldChange.of("from", null, question.from()),
        FieldChange.of("to", null, question.to()),
        FieldChange.of("assumed", null, question.assumed() != null));
  }
}
