package org.coresponse.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.PageRequest;
import org.coresponse.search.FoundCalls.Count;
import org.coresponse.security.Roles;

/**
 * Lists calls by what is asked of them, each reader within their scope. What is shown leaves a line
 * in the trail, in the same transaction.
 */
@Stateless
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN,
  Roles.POLICE_OFFICER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.PROGRAM_MANAGER,
  Roles.AUDITOR,
  Roles.CAD_SYSTEM,
  Roles.SYSTEM
})
public class CallSearch {
  /** Further than this nobody's list is counted. */
  public static final int MOST_COUNTED = 500;

  @Inject FoundCalls found;
  @Inject Event<DomainEvent> events;

  /**
   * One page of the calls found, by its number. Pages far down cost as much as all before them:
   * {@link #after} goes on by key.
   */
  public CallList calls(@NotNull @Valid CallFilter filter, PageRequest page) {
    var criteria = found.criteria(filter);
    var rows = found.newestFirst(criteria, page.offset(), page.size() + 1);
    var counted = page.page() == 0 ? counted(criteria, rows, page.size()) : counted(criteria);
    return listed(counted, rows, page.page() > 0, page);
  }

  /**
   * The calls found, newest first.
   *
   * @param after {@link CallList#next()} of what was shown; null to begin with the newest
   * @param size 1 to 200
   */
  public CallList after(@NotNull @Valid CallFilter filter, String after, int size) {
    var page = new PageRequest(0, size);
    var key = CallKey.read("after", after);
    var criteria = found.criteria(filter);
    if (key == null) {
      var rows = found.newestFirst(criteria, 0, size + 1);
      return listed(counted(criteria, rows, size), rows, false, page);
    }
    var counted = counted(criteria);
    return listed(counted, found.newestFirst(criteria.after(key), 0, size + 1), true, page);
  }

  /**
   * The calls found that stand before those shown.
   *
   * @param before {@link CallList#previous()} of what was shown
   * @param size 1 to 200
   */
  public CallList before(@NotNull @Valid CallFilter filter, @NotNull String before, int size) {
    var page = new PageRequest(0, size);
    var key = CallKey.read("before", before);
    var criteria = found.criteria(filter);
    var counted = counted(criteria);
    var rows = found.oldestFirst(criteria.before(key), size + 1);
    var shown = new ArrayList<>(rows.subList(0, Math.min(size, rows.size())));
    Collections.reverse(shown);
    return listed(counted, shown, page, rows.size() > size, !shown.isEmpty());
  }

  /** A list that its first page shows whole is counted already. */
  private Count counted(CallCriteria criteria, List<FoundCalls.Found> first, int size) {
    return first.size() <= size ? new Count(first.size(), false) : counted(criteria);
  }

  private Count counted(CallCriteria criteria) {
    return found.counted(criteria, MOST_COUNTED);
  }

  private CallList listed(
      Count counted, List<FoundCalls.Found> rows, boolean previous, PageRequest page) {
    var shown = rows.subList(0, Math.min(page.size(), rows.size()));
    return listed(counted, shown, page, previous && !shown.isEmpty(), rows.size() > page.size());
  }

  private CallList listed(
      Count counted,
      List<FoundCalls.Found> shown,
      PageRequest page,
      boolean previous,
      boolean next) {
    var list =
        new CallList(
            shown.stream().map(FoundCalls.Found::row).toList(),
            page.page(),
            page.size(),
            counted.number(),
            counted.more(),
            previous ? shown.get(0).key().toString() : null,
            next ? shown.get(shown.size() - 1).key().toString() : null);
    events.fire(new CallsListed(shown.size()));
    return list;
  }
}
