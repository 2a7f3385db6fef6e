package org.coresponse.duty;

import java.util.List;
import java.util.Locale;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;
import org.coresponse.roster.Worker;

/** The times of a duty were corrected; the former ones are kept beside them. */
public record DutyCorrected(Worker worker, long correction) implements DomainEvent {
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
    return List.of(FieldChange.withheld("times", "duty_correction:" + correction));
  }
}
