package org.coresponse.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.coresponse.clinicians.ClinicianLeft;
import org.coresponse.clinicians.RoleRightLost;
import org.coresponse.credentials.WorkRole;
import org.coresponse.officers.OfficerRightLost;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.roster.Worker;

/**
 * Whoever may no longer work is off duty, in the transaction in which that is kept (decision 0038).
 */
@ApplicationScoped
class DutyEnds {
  @Inject Duties duties;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  void end(@Observes RoleRightLost lost) {
    end(Worker.clinician(lost.clinicianId()), lost.role(), DutyEnd.RIGHT_LOST);
  }

  void end(@Observes ClinicianLeft left) {
    end(Worker.clinician(left.clinicianId()), null, DutyEnd.LEFT);
  }

  void end(@Observes OfficerRightLost lost) {
    end(Worker.officer(lost.officerId()), WorkRole.CIT_OFFICER, DutyEnd.RIGHT_LOST);
  }

  private void end(Worker worker, WorkRole role, DutyEnd how) {
    duties
        .runningOf(worker)
        .filter(duty -> role == null || duty.role() == role)
        .ifPresent(
            duty -> {
              duty.end(how, clock.now());
              events.fire(new DutyEnded(worker, how));
            });
  }
}
