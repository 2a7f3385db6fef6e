package org.coresponse.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** A nature was taken into the city's list. */
public record NatureAdded(String code, NatureLabels labels, NatureMeaning meaning, LocalDate from)
    implements DomainEvent {
  @Override
  public String subjectType() {
    return "nature";
  }

  @Override
  public String subjectNumber() {
    return code;
  }

  @Override
  public List<FieldChange> changes() {
    var changes = new ArrayList<>(NatureChanged.differences(null, labels, null, meaning));
    changes.add(FieldChange.of("from", null, from));
    return changes;
  }
}
