package org.coresponse.web.followups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.coresponse.dispatch.ResponseRow;
import org.coresponse.dispatch.ResponseStatus;
import org.coresponse.followups.FollowUpDesk;
import org.coresponse.platform.CityClock;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.ReportsProblems;

/** A clinician calls again today: a button beside each call that they completed today. */
@Named
@RequestScoped
@ReportsProblems
public class SameDayView {
  @Inject FollowUpDesk desk;
  @Inject CityClock clock;
  @Inject CurrentActor actor;

  /** Whether the viewer answered it by phone and completed it today. */
  public boolean may(ResponseRow response) {
    return response.status() == ResponseStatus.COMPLETED
        && response.mode().byPhone()
        && today(response.endedAt())
        && actor.get().has(Roles.DIVERSION_CLINICIAN);
  }

  private boolean today(Instant at) {
    return clock.dayOf(at).equals(clock.dayOf(clock.now()));
  }

  /** Makes it theirs and leads there. */
  public String callAgain(ResponseRow response) {
    var kept = desk.sameDay(response.id());
    return "/app/followups/followups.xhtml?faces-redirect=true&id=" + kept.id();
  }
}
