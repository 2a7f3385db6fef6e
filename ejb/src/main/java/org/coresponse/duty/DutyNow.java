package org.coresponse.duty;

import java.io.Serializable;
import java.util.List;

/**
 * Who is at work.
 *
 * @param on by name
 * @param missing whose shift began more than five minutes ago, those who should be there longest
 *     first
 */
public record DutyNow(List<DutyRow> on, List<MissingRow> missing) implements Serializable {

  /** Who is on duty without a published shift. */
  public List<DutyRow> withoutShift() {
    return on.stream().filter(row -> row.timing() == DutyTiming.WITHOUT_SHIFT).toList();
  }
}
