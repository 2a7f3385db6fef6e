package org.coresponse.replay;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.coresponse.triage.NatureGroup;

/**
 * Which calls of a replay are looked at; null narrows nothing.
 *
 * @param district police district, or {@link #NO_DISTRICT}
 * @param hour of the city's day in which the call was received
 * @param nature group of the call's nature at its decision
 */
public record Slice(
    @Size(max = 20) String district, @Min(0) @Max(23) Integer hour, NatureGroup nature)
    implements Serializable {
  /** Stands for calls whose point is in no district. */
  public static final String NO_DISTRICT = "-";

  public static final Slice WHOLE = new Slice(null, null, null);

  public Slice {
    district = district == null || district.isBlank() ? null : district.strip();
  }

  public boolean isWhole() {
    return equals(WHOLE);
  }

  boolean has(Where where) {
    return (district == null || district.equals(where.district()))
        && (hour == null || hour == where.hour())
        && (nature == null || nature == where.nature());
  }
}
