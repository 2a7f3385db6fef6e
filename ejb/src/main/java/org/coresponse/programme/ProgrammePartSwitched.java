package org.coresponse.programme;

import java.time.LocalDate;
import java.util.List;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** The city has a part of the programme, or has it no longer, from a day on. */
public record ProgrammePartSwitched(
    ProgrammePart part, LocalDate from, boolean before, boolean after) implements DomainEvent {
  @Override
  public String subjectType() {
    return "programmePart";
  }

  @Override
  public String subjectNumber() {
    return part + " " + from;
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("on", before, after));
  }
}
