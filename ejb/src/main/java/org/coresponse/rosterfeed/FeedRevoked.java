package org.coresponse.rosterfeed;

import org.coresponse.platform.DomainEvent;
import org.coresponse.roster.Worker;

/** The address of somebody's calendar leads nowhere any more. */
public record FeedRevoked(Worker worker) implements DomainEvent {
  @Override
  public String subjectType() {
    return worker.kind() == Worker.Kind.OFFICER ? "officer" : "clinician";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(worker.id());
  }
}
