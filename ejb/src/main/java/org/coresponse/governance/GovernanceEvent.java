package org.coresponse.governance;

import org.coresponse.platform.DomainEvent;

/** A fact about one version of the protocol. */
interface GovernanceEvent extends DomainEvent {
  /** Name of the version. */
  String name();

  @Override
  default String subjectType() {
    return "protocol-version";
  }

  @Override
  default String subjectNumber() {
    return name();
  }
}
