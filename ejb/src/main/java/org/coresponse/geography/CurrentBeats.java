package org.coresponse.geography;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;

/**
 * The map that holds, kept ready on this server until another one is asked for: whoever asks has
 * read from the database which it is, so that no server goes on with a former one.
 */
@ApplicationScoped
class CurrentBeats {
  private volatile BeatLocator ready;

  /**
   * The map of an id.
   *
   * @param shapes read only when it is not the one that is ready; two that need it at once read it
   *     twice, and both are right
   */
  BeatLocator of(long mapId, Supplier<List<BeatShape>> shapes) {
    var known = ready;
    if (known == null || known.mapId() != mapId) {
      known = new BeatLocator(mapId, shapes.get());
      ready = known;
    }
    return known;
  }
}
