package org.coresponse.clinicians;

import java.util.ArrayList;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/**
 * Somebody took the register away. Of the words of a name that they looked for, the trail holds
 * only that there were any.
 *
 * @param lines how many it holds
 */
public record CliniciansExported(ClinicianFilter filter, int lines) implements DomainEvent {
  private static final String WITHHELD = "…";

  @Override
  public String subjectType() {
    return "clinicians";
  }

  @Override
  public String subjectNumber() {
    return null; // a list of many
  }

  @Override
  public List<FieldChange> changes() {
    var said = new ArrayList<FieldChange>();
    add(said, "shown", lines);
    add(said, "agency", filter.agency());
    add(said, "role", filter.role());
    add(said, "mayWork", filter.mayWork());
    add(said, "lapsesWithin", filter.lapsesWithin());
    add(said, "words", filter.words() == null ? null : WITHHELD);
    return List.copyOf(said);
  }

  private static void add(List<FieldChange> said, String field, Object value) {
    if (value != null) {
      said.add(FieldChange.of(field, null, value));
    }
  }
}
