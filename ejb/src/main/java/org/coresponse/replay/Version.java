package org.coresponse.replay;

import org.coresponse.protocol.Protocol;

/**
 * A version that can be replayed.
 *
 * @param dmnSha256 of its file, in hexadecimal
 */
record Version(Protocol protocol, String dmnSha256) {
  String name() {
    return protocol.version();
  }
}
