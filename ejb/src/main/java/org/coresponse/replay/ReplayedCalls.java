package org.coresponse.replay;

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
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.Roles;

/**
 * The calls behind the figures of a replay, each reader within their scope. What is shown or taken
 * away leaves a line in the trail.
 */
@Stateless
@RolesAllowed({
  Roles.PROGRAM_MANAGER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.POLICE_OFFICER,
  Roles.AUDITOR
})
public class ReplayedCalls {
  /** More than these no sheet of a spreadsheet takes. */
  public static final int MOST_EXPORTED = 1_000_000;

  private static final int BLOCK = 1_000;

  @Inject MovedCalls moved;
  @Inject Event<DomainEvent> events;

  /**
   * One page of the calls of a replay that is done, the oldest decision first. A call that was
   * assessed twice stands there twice. Fires {@link ReplayedCallsListed}.
   *
   * @throws org.coresponse.platform.NotFoundException when there is no such replay
   * @throws ReplayNotDoneException when it has not come to its end
   */
  public Page<ReplayedCall> calls(long id, @NotNull @Valid MoveFilter filter, PageRequest page) {
    var found = moved.find(id, filter, page.offset(), page.size());
    var rows = moved.rows(found, filter.unanswered());
    events.fire(new ReplayedCallsListed(id, rows.size()));
    return Page.of(rows, page, found.total());
  }

  /** An export that stands in the trail already; only {@link #begin} makes one. */
  public static final class Begun {
    private final long id;
    private final MoveFilter filter;
    private final long count;

    private Begun(long id, MoveFilter filter, long count) {
      this.id = id;
      this.filter = filter;
      this.count = count;
    }
  }

  /**
   * Counts what will be exported and keeps that in the trail, before the first row leaves. Fires
   * {@link ReplayedCallsExported}.
   *
   * @throws org.coresponse.platform.NotFoundException when there is no such replay
   * @throws ReplayNotDoneException when it has not come to its end
   */
  public Begun begin(long id, @NotNull @Valid MoveFilter filter) {
    var count = Math.min(MOST_EXPORTED, moved.find(id, filter, 0, 0).total());
    events.fire(new ReplayedCallsExported(id, count));
    return new Begun(id, filter, count);
  }

  /**
   * Hands over the calls, as many as were counted. Reads block by block and holds no transaction
   * meanwhile, however slowly they are taken.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void write(@NotNull Begun begun, @NotNull Consumer<ReplayedCall> to) {
    moved.blocks(begun.id, begun.filter, begun.count, BLOCK, to);
  }
}
