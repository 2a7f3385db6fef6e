package org.coresponse.asking;

import jakarta.enterprise.context.ApplicationScoped;
import org.coresponse.protocol.Asking;
import org.coresponse.protocol.Protocol;

/**
 * How to ask by the protocol in force: found once, since it looks at all combinations of answers.
 */
@ApplicationScoped
class AskingGuide {
  private Protocol protocol;
  private Asking asking;

  synchronized Asking of(Protocol inForce) {
    if (protocol != inForce) {
      asking = Asking.of(inForce);
      protocol = inForce;
    }
    return asking;
  }
}
