package org.coresponse.triage;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.coresponse.protocol.ResponseMode;

/** Says what can go. Whoever knows the crews provides it; no table of the protocol reads it. */
public interface Feasibility {

  /** Whether each of these ways of answering can go at an instant. */
  Map<ResponseMode, Possibility> at(Instant instant, Collection<ResponseMode> modes);
}
