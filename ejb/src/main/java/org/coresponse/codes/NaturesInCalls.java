package org.coresponse.codes;

import java.time.Instant;
import java.util.List;

/** Says which natures calls had. Whoever keeps calls provides one. */
public interface NaturesInCalls {

  /** Natures of calls received since then, the most frequent first. */
  List<SeenNature> seenSince(Instant since);
}
