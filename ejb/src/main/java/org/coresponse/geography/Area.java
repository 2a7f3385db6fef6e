package org.coresponse.geography;

import java.io.Serializable;

/**
 * Whose ground a point is on.
 *
 * @param beat code of the police beat, as the city's map has it; null where the point is in none
 * @param district of that beat; null where there is no beat, or the map names no districts
 */
public record Area(String beat, String district) implements Serializable {
  /** No point, or one outside the map. */
  public static final Area NONE = new Area(null, null);
}
