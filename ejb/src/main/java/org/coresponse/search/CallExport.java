package org.coresponse.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.Consumer;
import org.coresponse.platform.DomainEvent;
import org.coresponse.security.Roles;

/**
 * Lists of calls as files. They hold what the same reader sees in the list: no contact, no
 * narrative, and only calls of the reader's scope.
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
  Roles.CAD_SYSTEM
})
public class CallExport {
  /** More calls than this no sheet of a spreadsheet takes: the newest are exported. */
  public static final int MOST_EXPORTED = 1_000_000;

  private static final int BLOCK = 1_000;

  @Inject FoundCalls found;
  @Inject Event<DomainEvent> events;

  /**
   * Counts what will be exported and keeps that in the trail, before the first row leaves. Fires
   * {@link CallsExported}.
   */
  public BegunExport begin(@NotNull @Valid CallFilter filter) {
    var count = found.countedExactly(found.criteria(filter), MOST_EXPORTED);
    events.fire(new CallsExported(filter, count));
    return new BegunExport(filter, count);
  }

  /**
   * Hands over the calls, newest first, as many as were counted. Reads block by block and holds no
   * transaction meanwhile, however slowly they are taken.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void write(@NotNull BegunExport begun, @NotNull Consumer<CallRow> to) {
    CallKey last = null;
    for (var left = begun.count(); left > 0; left -= BLOCK) {
      var rows =
          found.newestFirst(
              found.criteria(begun.filter()).after(last), 0, (int) Math.min(BLOCK, left));
      if (rows.isEmpty()) {
        return;
      }
      rows.forEach(row -> to.accept(row.row()));
      last = rows.get(rows.size() - 1).key();
    }
  }
}
