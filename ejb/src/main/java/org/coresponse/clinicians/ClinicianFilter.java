package org.coresponse.clinicians;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.coresponse.credentials.WorkRole;

/**
 * What the register is narrowed to; null leaves a thing open.
 *
 * @param agency its code
 * @param role that the city has cleared them for
 * @param mayWork whether they may work today in any role
 * @param lapsesWithin days within which a right to work of today ends
 * @param words that are all in the name
 */
public record ClinicianFilter(
    @Size(max = 16) String agency,
    WorkRole role,
    Boolean mayWork,
    @Min(0) @Max(3660) Integer lapsesWithin,
    @Size(max = 120) String words)
    implements Serializable {
  public static final ClinicianFilter NONE = new ClinicianFilter(null, null, null, null, null);

  private static final int MOST_WORDS = 5;

  /** Whether it asks for what only the rules of the day can tell, not a column. */
  boolean asksRights() {
    return mayWork != null || lapsesWithin != null;
  }

  /** Whether somebody's right to work of the day is what is asked for. */
  boolean holds(ClinicianRow row, LocalDate today) {
    return (mayWork == null || row.mayWork() == mayWork)
        && (lapsesWithin == null || row.endsWithin(today, lapsesWithin));
  }

  /** As {@code like} takes them, with {@code !} before what would stand for anything. */
  List<String> patterns() {
    return words == null
        ? List.of()
        : Arrays.stream(words.strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .map(word -> "%" + word.replaceAll("([!%_])", "!$1") + "%")
            .toList();
  }
}
