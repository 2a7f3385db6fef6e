package org.coresponse.replay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Properties;
import java.util.function.Supplier;
import org.coresponse.platform.Causes;
import org.coresponse.security.Roles;

/**
 * Where replays are asked for. The question is kept first, in a transaction of its own ({@link
 * ReplayStore}); then its job begins and works on by itself, also after a server that was stopped
 * has started again.
 */
@Stateless
@RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReplayDesk {
  /** Name of the job in META-INF/batch-jobs, and of the parameter that says which replay it is. */
  static final String JOB = "replay";

  @Inject ReplayStore store;

  /**
   * Begins a replay and fires {@link ReplayStarted}. The same question is the same replay, while it
   * runs and when it is done.
   *
   * @throws org.coresponse.platform.InvalidFieldException when there is no such version, or it asks
   *     what nobody has ever stored
   */
  public ReplayRow start(@NotNull @Valid StartReplay command) {
    return begun(() -> store.keep(command));
  }

  /**
   * Asks the question of a replay again and fires {@link ReplayStarted}. While one of it runs, it
   * is that one.
   *
   * @throws org.coresponse.platform.NotFoundException when there is no such replay
   * @throws org.coresponse.platform.InvalidFieldException when its version is gone
   */
  public ReplayRow again(long id) {
    return begun(() -> store.keepAgain(id));
  }

  private static ReplayRow begun(Supplier<ReplayStore.Kept> keeping) {
    ReplayStore.Kept kept;
    try {
      kept = keeping.get();
    } catch (EJBException e) {
      if (Causes.of(e).brokenConstraint().filter("uq_replay_run_running"::equals).isEmpty()) {
        throw e;
      }
      kept = keeping.get(); // somebody asked the same at the same moment
    }
    if (kept.created()) {
      begin(kept.row().id());
    }
    return kept.row();
  }

  static void begin(long id) {
    var which = new Properties();
    which.setProperty(JOB, String.valueOf(id));
    BatchRuntime.getJobOperator().start(JOB, which);
  }
}
