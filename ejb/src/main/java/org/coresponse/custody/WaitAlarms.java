package org.coresponse.custody;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;
import org.coresponse.platform.StaleDataException;
import org.coresponse.security.Roles;

/**
 * How long incidents of each priority may wait. Configuration, which everyone signed in may read.
 */
@Stateless
@PermitAll
public class WaitAlarms {
  @PersistenceContext EntityManager em;
  @Inject Event<DomainEvent> events;

  /** One for each priority, the highest first. */
  public List<WaitAlarmRow> all() {
    return em.createQuery(
            "select a.priority, a.minutes, a.offerSeconds, a.version from WaitAlarm a order by a.priority desc",
            WaitAlarmRow.class)
        .getResultList();
  }

  /** So long an incident of a priority, 0 to 10, may wait for somebody to be sent. */
  public Duration answerWithin(int priority) {
    return Duration.ofMinutes(em.find(WaitAlarm.class, priority).minutes());
  }

  /** So long a clinician has to accept a call of a priority, 0 to 10, that is offered. */
  public Duration acceptWithin(int priority) {
    return Duration.ofSeconds(em.find(WaitAlarm.class, priority).offerSeconds());
  }

  /**
   * Changes those that differ. Fires {@link WaitAlarmsChanged} when any does.
   *
   * @throws StaleDataException when one was changed since its version was read
   */
  @RolesAllowed({Roles.SHIFT_SUPERVISOR, Roles.PROGRAM_MANAGER})
  public void change(@NotNull @Valid ChangeWaitAlarms command) {
    var changes = new ArrayList<FieldChange>();
    for (var wanted : command.alarms()) {
      var known = em.find(WaitAlarm.class, wanted.priority());
      StaleDataException.requireCurrent(wanted.version(), known.version());
      var offer =
          wanted.offerSeconds() == null ? known.offerSeconds() : (int) wanted.offerSeconds();
      if (known.minutes() != wanted.minutes()) {
        changes.add(
            FieldChange.of("priority " + wanted.priority(), known.minutes(), wanted.minutes()));
      }
      if (known.offerSeconds() != offer) {
        changes.add(FieldChange.of("offer " + wanted.priority(), known.offerSeconds(), offer));
      }
      known.becomes(wanted.minutes(), offer);
    }
    if (!changes.isEmpty()) {
      events.fire(new WaitAlarmsChanged(changes));
    }
  }
}
