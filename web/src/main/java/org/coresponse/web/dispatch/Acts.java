package org.coresponse.web.dispatch;

import static org.coresponse.security.Roles.CALL_TAKER;
import static org.coresponse.security.Roles.CLINICAL_SUPERVISOR;
import static org.coresponse.security.Roles.DISPATCHER;
import static org.coresponse.security.Roles.DIVERSION_CLINICIAN;
import static org.coresponse.security.Roles.FIELD_CLINICIAN;
import static org.coresponse.security.Roles.PROGRAM_MANAGER;
import static org.coresponse.security.Roles.SHIFT_SUPERVISOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.coresponse.security.CurrentActor;

/** What the viewer is offered to do with an incident. What the server allows is decided there. */
@Named("acts")
@RequestScoped
public class Acts {
  private static final Set<String> TAKE = Set.of(CALL_TAKER, DISPATCHER, SHIFT_SUPERVISOR);
  private static final Set<String> SEND = Set.of(DISPATCHER, SHIFT_SUPERVISOR);
  private static final Set<String> TRIAGE =
      Set.of(
          CALL_TAKER,
          DISPATCHER,
          SHIFT_SUPERVISOR,
          DIVERSION_CLINICIAN,
          FIELD_CLINICIAN,
          CLINICAL_SUPERVISOR);

  private static final Set<String> ALARMS = Set.of(SHIFT_SUPERVISOR, PROGRAM_MANAGER);

  @Inject CurrentActor actor;

  private Set<String> roles;

  /** Take a call; close an incident and open it again. */
  public boolean isTake() {
    return any(TAKE);
  }

  /** See who can go, send them, call them off. */
  public boolean isSend() {
    return any(SEND);
  }

  public boolean isTriage() {
    return any(TRIAGE);
  }

  /** Change how long incidents may wait. */
  public boolean isAlarms() {
    return any(ALARMS);
  }

  private boolean any(Set<String> of) {
    if (roles == null) {
      roles = actor.get().roles();
    }
    return roles.stream().anyMatch(of::contains);
  }
}
