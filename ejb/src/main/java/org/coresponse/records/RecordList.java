package org.coresponse.records;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Which responses by phone have their record and which still want one: a clinician's own, a
 * clinical supervisor's all. Says nothing of what a record says.
 */
@Stateless
@RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.CLINICAL_SUPERVISOR})
public class RecordList {
  private static final List<ResponseMode> BY_PHONE =
      Arrays.stream(ResponseMode.values()).filter(ResponseMode::byPhone).toList();

  /** Taken, and of these what was called off only where somebody has begun to write. */
  private static final String FOUND =
      " from Response r join Incident i on i.id = r.incidentId"
          + " join Clinician c on c.id = r.clinicianId"
          + " left join EncounterRecord e on e.responseId = r.id"
          + " where r.mode in :byPhone and r.acceptedAt is not null"
          + " and (:subject is null or c.subject = :subject)";

  private static final String WANTED =
      " and (r.status not in :calledOff or e.id is not null and :state <> 'UNSIGNED')"
          + " and (:state = 'EVERY' or :state = 'SIGNED' and e.signedAt is not null"
          + " or :state = 'UNSIGNED' and e.signedAt is null)";

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;

  /** Those that want a record first, the oldest of them before the others; then the newest. */
  public Page<RecordRow> records(RecordState state, PageRequest page) {
    var rows =
        narrowed(
                em.createQuery(
                    "select r.id, i.number, c.givenName, c.familyName, r.mode, r.status,"
                        + " r.acceptedAt, r.endedAt, e.savedAt, e.signedAt"
                        + FOUND
                        + WANTED
                        + " order by case when e.signedAt is null then 0 else 1 end,"
                        + " case when e.signedAt is null then r.acceptedAt end, r.id desc",
                    RecordRow.class),
                state)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    return Page.of(rows, page, count(state));
  }

  /** How many calls still want a record. */
  public long wanting() {
    return count(RecordState.UNSIGNED);
  }

  private long count(RecordState state) {
    return narrowed(em.createQuery("select count(r)" + FOUND + WANTED, Long.class), state)
        .getSingleResult();
  }

  private <T> TypedQuery<T> narrowed(TypedQuery<T> query, RecordState state) {
    var reader = actor.get();
    return query
        .setParameter("byPhone", BY_PHONE)
        .setParameter("calledOff", PhoneResponse.CALLED_OFF)
        .setParameter("subject", reader.has(Roles.CLINICAL_SUPERVISOR) ? null : reader.subject())
        .setParameter("state", state.name());
  }
}
