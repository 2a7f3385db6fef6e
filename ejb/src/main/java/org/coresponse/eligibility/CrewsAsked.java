package org.coresponse.eligibility;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.security.Roles;
import org.coresponse.triage.Feasibility;
import org.coresponse.triage.Possibility;

/**
 * Asks the crews on behalf of the system, within the transaction of any act: whoever takes a call
 * in, the dispatch system among them, need not be one who may read the roster.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CrewsAsked {
  @Inject Feasibility feasibility;

  /** Whether a way of answering can go at an instant. */
  public Possibility of(ResponseMode mode, Instant at) {
    return feasibility.at(at, List.of(mode)).get(mode);
  }
}
