package org.coresponse.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.coresponse.dispatch.ResponseStatus;
import org.coresponse.intake.CallNumber;
import org.coresponse.platform.NotFoundException;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.screening.CliniciansOnCall;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Finds responses by phone, and who may read and write what belongs to them. */
@ApplicationScoped
class PhoneResponses {
  @PersistenceContext EntityManager em;
  @Inject CliniciansOnCall crew;
  @Inject CurrentActor actor;

  /**
   * A response of the one who asks.
   *
   * @throws NotFoundException when there is no such response
   * @throws NotYourRecordException when it is another clinician's
   * @throws NotByPhoneException when somebody went there
   */
  PhoneResponse own(long id) {
    var found = find(id);
    if (!isOwn(found)) {
      throw new NotYourRecordException();
    }
    return found;
  }

  /**
   * A response that the one who asks may read: their own, a supervisor's any, and any on an
   * incident that they are on as a clinician.
   *
   * @throws NotFoundException when there is no such response
   * @throws NotYourRecordException when they may not
   * @throws NotByPhoneException when somebody went there
   */
  PhoneResponse readable(long id) {
    var found = find(id);
    var reader = actor.get();
    if (!isOwn(found)
        && !reader.has(Roles.CLINICAL_SUPERVISOR)
        && !crew.include(found.incidentId(), reader.subject())) {
      throw new NotYourRecordException();
    }
    return found;
  }

  boolean isOwn(PhoneResponse response) {
    return actor.get().subject().equals(response.subject());
  }

  /** Holds the response's row, so that whoever writes what belongs to it waits for one another. */
  void hold(long id) {
    em.createNativeQuery("select id from response where id = :id for update")
        .setParameter("id", id)
        .getSingleResult();
  }

  private PhoneResponse find(long id) {
    var found =
        em.createQuery(
                "select r.incidentId, i.number, r.mode, r.status, c.subject, c.givenName,"
                    + " c.familyName, r.assignedAt, r.acceptedAt, r.endedAt from Response r"
                    + " join Incident i on i.id = r.incidentId"
                    + " join Clinician c on c.id = r.clinicianId where r.id = :id",
                Object[].class)
            .setParameter("id", id)
            .getResultStream()
            .findFirst()
            .map(
                f ->
                    new PhoneResponse(
                        id,
                        (Long) f[0],
                        new CallNumber((String) f[1]),
                        (ResponseMode) f[2],
                        (ResponseStatus) f[3],
                        (String) f[4],
                        f[5] + " " + f[6],
                        (Instant) f[7],
                        (Instant) f[8],
                        (Instant) f[9]))
            .orElseThrow(() -> new NotFoundException("response", id));
    if (!found.mode().byPhone()) {
      throw new NotByPhoneException();
    }
    return found;
  }
}
