package org.coresponse.ownroster;

import org.coresponse.platform.DomainEvent;
import org.coresponse.roster.Worker;

/** Somebody saw what changed of their shifts. */
public record OwnNewsSeen(Worker worker) implements DomainEvent {
  @Override
  public String subjectType() {
    return worker.kind() == Worker.Kind.OFFICER ? "officer" : "clinician";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(worker.id());
  }
}
