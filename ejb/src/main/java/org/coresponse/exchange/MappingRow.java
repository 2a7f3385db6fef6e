package org.coresponse.exchange;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mapping as people choose and read it.
 *
 * @param version 0 for one that is shipped and was never saved or used
 * @param json null in a list of versions
 * @param createdAt null for version 0
 * @param createdByName null for version 0
 */
public record MappingRow(
    String name, int version, String json, Instant createdAt, String createdByName)
    implements Serializable {

  /** The same for a list that shows who saved it and when. */
  MappingRow withoutJson() {
    return new MappingRow(name, version, null, createdAt, createdByName);
  }
}
