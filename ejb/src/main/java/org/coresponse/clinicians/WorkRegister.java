package org.coresponse.clinicians;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.Roles;
import org.coresponse.security.RowAccess;

/**
 * The register as the floor needs it: who there is to send, and who is asking. Shows no record
 * beyond the right to work.
 */
@Stateless
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN,
  Roles.CLINICAL_SUPERVISOR,
  Roles.PROGRAM_MANAGER,
  Roles.SYSTEM
})
public class WorkRegister {
  @PersistenceContext EntityManager em;
  @Inject Standings standings;

  /** Everyone who is cleared for a part of the programme, of every agency, by name. */
  public List<Standing> clearedFor(ProgrammePart part) {
    var ids =
        em.createQuery(
                "select c.clinician.id from Clearance c where c.role = :role"
                    + " and c.revokedAt is null",
                Long.class)
            .setParameter("role", part.role())
            .getResultList();
    return standings.of(ids, RowAccess.EVERY);
  }

  /**
   * A clinician whose row is held until the transaction ends, so that two dispatchers cannot both
   * get them.
   *
   * @throws NotFoundException when there is none
   */
  public Standing hold(long clinicianId) {
    if (em.find(Clinician.class, clinicianId, LockModeType.PESSIMISTIC_WRITE) == null) {
      throw new NotFoundException("clinician", clinicianId);
    }
    return standings.of(List.of(clinicianId), RowAccess.EVERY).get(0);
  }

  /** The register's entry of an account, if there is one. */
  public Optional<Standing> bySubject(String subject) {
    return em.createQuery("select c.id from Clinician c where c.subject = :subject", Long.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst()
        .map(id -> standings.of(List.of(id), RowAccess.EVERY).get(0));
  }

  /** Names of clinicians by id, of every agency. */
  public List<Standing> named(List<Long> ids) {
    return standings.of(ids, RowAccess.EVERY);
  }
}
