package org.coresponse.calltaking;

import java.util.UUID;
import org.coresponse.platform.DomainEvent;

/** A fact about a draft, named by its id alone. */
interface DraftEvent extends DomainEvent {
  UUID draft();

  @Override
  default String subjectType() {
    return "draft";
  }

  @Override
  default String subjectNumber() {
    return draft().toString();
  }
}
