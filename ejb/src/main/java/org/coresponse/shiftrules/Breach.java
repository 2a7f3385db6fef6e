package org.coresponse.shiftrules;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.credentials.Missing;

/**
 * A shift that breaks a rule, with what it takes to say so.
 *
 * @param shift id of the shift, 0 for one not on record yet
 * @param day with {@link ShiftRule#RIGHT_TO_WORK} and {@link ShiftRule#AWAY} the first such day,
 *     with {@link ShiftRule#NIGHTS} the morning, with the hours of a week its Monday, else the
 *     shift's first
 * @param figure minutes of rest or of the week, number of nights, else 0
 * @param limit of the same, else 0
 * @param other id of the shift that it overlaps or follows too soon, else null
 * @param missing what is missing of the right to work, else empty
 */
public record Breach(
    ShiftRule rule,
    Severity severity,
    long shift,
    LocalDate day,
    long figure,
    long limit,
    Long other,
    List<Missing> missing)
    implements Serializable {

  public Breach {
    missing = List.copyOf(missing);
  }

  public boolean hard() {
    return severity == Severity.HARD;
  }
}
