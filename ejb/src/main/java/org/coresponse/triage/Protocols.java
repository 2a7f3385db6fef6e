package org.coresponse.triage;

import jakarta.enterprise.context.ApplicationScoped;
import org.coresponse.protocol.Protocol;

/** The protocol that is in force. Version 1 is shipped and has not been signed; pages say so. */
@ApplicationScoped
public class Protocols {
  private final Protocol inForce = Protocol.durhamCrisisV1();

  Protocol inForce() {
    return inForce;
  }

  /** Whether a clinical supervisor, the police and a manager have signed the version in force. */
  public boolean signed() {
    return false;
  }
}
