package org.coresponse.web.followups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.coresponse.dispatch.ResponseStatus;
import org.coresponse.followups.FollowUpDesk;
import org.coresponse.platform.CityClock;
import org.coresponse.records.RecordDetails;
import org.coresponse.web.faces.ReportsProblems;

/** A clinician calls again today: a button on the record of a call that they completed today. */
@Named
@RequestScoped
@ReportsProblems
public class SameDayView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient FollowUpDesk desk;
  @Inject transient CityClock clock;

  /** Whether the viewer answered it by phone and completed it today. */
  public boolean may(RecordDetails call) {
    return call.own()
        && call.status() == ResponseStatus.COMPLETED
        && call.mode().byPhone()
        && today(call.endedAt());
  }

  private boolean today(Instant at) {
    return clock.dayOf(at).equals(clock.dayOf(clock.now()));
  }

  /** Makes it theirs and leads there. */
  public String callAgain(RecordDetails call) {
    var kept = desk.sameDay(call.response());
    return "/app/followups/followups.xhtml?faces-redirect=true&id=" + kept.id();
  }
}
