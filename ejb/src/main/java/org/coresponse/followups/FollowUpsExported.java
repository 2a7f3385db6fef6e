package org.coresponse.followups;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/**
 * Somebody took a list of follow-ups away as a file.
 *
 * @param shown how many lines
 */
public record FollowUpsExported(int shown) implements DomainEvent {
  @Override
  public String subjectType() {
    return "follow-ups";
  }

  @Override
  public String subjectNumber() {
    return null; // a list of many
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("shown", null, shown));
  }
}
