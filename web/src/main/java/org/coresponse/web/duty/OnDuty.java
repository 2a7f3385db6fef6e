package org.coresponse.web.duty;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.coresponse.duty.DutyBoard;
import org.coresponse.duty.DutyNow;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Who is at work, read once for each request that shows it. */
@Named("onDuty")
@RequestScoped
public class OnDuty {
  private static final Set<String> READ =
      Set.of(
          Roles.CALL_TAKER,
          Roles.DISPATCHER,
          Roles.SHIFT_SUPERVISOR,
          Roles.AGENCY_ADMIN,
          Roles.PROGRAM_MANAGER,
          Roles.CLINICAL_SUPERVISOR,
          Roles.AUDITOR);

  @Inject DutyBoard board;
  @Inject CurrentActor actor;

  private DutyNow now;

  /** Whether the viewer is shown it. */
  public boolean isShown() {
    return actor.get().roles().stream().anyMatch(READ::contains);
  }

  public DutyNow getNow() {
    if (now == null) {
      now = board.now();
    }
    return now;
  }
}
