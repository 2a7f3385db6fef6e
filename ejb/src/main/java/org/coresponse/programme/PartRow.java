package org.coresponse.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.clinicians.ProgrammePart;

/**
 * A part of the programme as it stands today.
 *
 * @param on whether the city has it today
 * @param changesOn next day on which that changes, or null
 * @param history every statement about it, the newest first
 */
public record PartRow(ProgrammePart part, boolean on, LocalDate changesOn, List<SwitchRow> history)
    implements Serializable {
  public PartRow {
    history = List.copyOf(history);
  }
}
