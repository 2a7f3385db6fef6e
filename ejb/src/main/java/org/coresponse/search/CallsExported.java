package org.coresponse.search;

import java.util.ArrayList;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/**
 * Somebody took a list of calls away. Of what would say who called, from where or what was told,
 * the trail holds only that it was looked for.
 *
 * @param filter what the list was narrowed to
 * @param lines how many calls it holds
 */
public record CallsExported(CallFilter filter, long lines) implements DomainEvent {
  private static final String WITHHELD = "…";

  @Override
  public String subjectType() {
    return "calls";
  }

  @Override
  public String subjectNumber() {
    return null; // a list of many
  }

  @Override
  public List<FieldChange> changes() {
    var said = new ArrayList<FieldChange>();
    add(said, "shown", lines);
    add(said, "state", filter.state());
    add(said, "number", filter.number());
    add(said, "nature", filter.nature());
    add(said, "district", filter.district());
    add(said, "beat", filter.beat());
    add(said, "from", filter.from());
    add(said, "to", filter.to());
    add(said, "priorityFrom", filter.priorityFrom());
    add(said, "priorityTo", filter.priorityTo());
    add(said, "text", filter.text() == null ? null : WITHHELD);
    add(said, "phone", filter.phone() == null ? null : WITHHELD);
    add(said, "address", filter.address() == null ? null : WITHHELD);
    add(said, "narrative", filter.narrative() == null ? null : WITHHELD);
    return List.copyOf(said);
  }

  private static void add(List<FieldChange> said, String field, Object value) {
    if (value != null) {
      said.add(FieldChange.of(field, null, value));
    }
  }
}
