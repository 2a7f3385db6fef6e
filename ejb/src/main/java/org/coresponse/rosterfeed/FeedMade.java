package org.coresponse.rosterfeed;

import org.coresponse.platform.DomainEvent;
import org.coresponse.roster.Worker;

/** Somebody has a new address for their calendar; a former one leads nowhere. */
public record FeedMade(Worker worker) implements DomainEvent {
  @Override
  public String subjectType() {
    return worker.kind() == Worker.Kind.OFFICER ? "officer" : "clinician";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(worker.id());
  }
}
