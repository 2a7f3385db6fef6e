package org.coresponse.duty;

import java.util.List;
import java.util.Locale;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;
import org.coresponse.roster.Worker;

/** A duty ended: by its holder, or because they may no longer work. */
public record DutyEnded(Worker worker, DutyEnd how) implements DomainEvent {
  @Override
  public String subjectType() {
    return worker.kind().name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String subjectNumber() {
    return Long.toString(worker.id());
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("how", null, how));
  }
}
