package org.coresponse.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.function.Predicate;
import org.coresponse.clinicians.RoleRightLost;
import org.coresponse.clinicians.WorkRegister;
import org.coresponse.custody.MoveReason;
import org.coresponse.duty.DutyEnded;
import org.coresponse.intake.OpenIncidents;

/**
 * What a clinician has in hand goes back to the floor when they may no longer work in its role
 * (decision 0028) or go off duty, in the transaction in which that is kept.
 */
@ApplicationScoped
class HandsEmptied {
  /** Kept with the response in both languages, since whoever reads it later may read either. */
  static final String RIGHT_ENDED = "Right to work ended. / Terminó el derecho a trabajar.";

  static final String OFF_DUTY = "Went off duty. / Terminó su turno.";

  private static final String SIGNED_OUT = "Signed out. / Cerró la sesión.";

  private static final String LOST = "The connection was lost. / Se perdió la conexión.";

  private static final String COVERED =
      "Nobody was at the screen. / No había nadie en la pantalla.";

  @PersistenceContext EntityManager em;
  @Inject Responses responses;
  @Inject OpenIncidents incidents;
  @Inject WorkRegister register;
  @Inject ResponseMoves moves;

  void on(@Observes RoleRightLost lost) {
    empty(
        lost.clinicianId(),
        running -> Dispatch.part(running.mode()).role() == lost.role(),
        MoveReason.RIGHT_ENDED);
  }

  void on(@Observes DutyEnded ended) {
    if (ended.worker().isClinician()) {
      empty(ended.worker().id(), running -> running.mode().byPhone(), MoveReason.OFF_DUTY);
    }
  }

  private void empty(long clinician, Predicate<Response> which, MoveReason why) {
    var all = responses.allRunningOf(clinician).stream().filter(which).toList();
    all.stream().map(Response::incidentId).sorted().forEach(incidents::hold); // before any fact
    all.forEach(running -> end(running, words(why), why));
  }

  /** What is kept with a response that moved on by itself. */
  static String words(MoveReason why) {
    return switch (why) {
      case RIGHT_ENDED -> RIGHT_ENDED;
      case OFF_DUTY -> OFF_DUTY;
      case SIGNED_OUT -> SIGNED_OUT;
      case CONNECTION_LOST -> LOST;
      case COVERED -> COVERED;
      default -> throw new IllegalArgumentException("somebody did it: " + why);
    };
  }

  void end(Response running, String reason, MoveReason why) {
    var incident = incidents.hold(running.incidentId());
    var who = register.hold(running.clinicianId());
    em.refresh(running, LockModeType.PESSIMISTIC_WRITE);
    if (!running.status().ended()) {
      moves.move(incident, running, who, running.status().cutShort(), reason, why);
    }
  }
}
