package org.coresponse.duty;

import java.util.List;
import java.util.Locale;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;
import org.coresponse.roster.Worker;

/** Somebody signed on. */
public record DutyStarted(Worker worker, WorkRole role, DutyPlace place, DutyTiming timing)
    implements DomainEvent {
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
    return List.of(
        FieldChange.of("role", null, role),
        FieldChange.of("place", null, place),
        FieldChange.of("timing", null, timing));
  }
}
