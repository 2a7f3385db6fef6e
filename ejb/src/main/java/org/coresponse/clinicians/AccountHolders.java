package org.coresponse.clinicians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.RowAccess;

/** The clinicians, as those whom accounts are for. For services that say who may. */
@ApplicationScoped
public class AccountHolders {
  @PersistenceContext EntityManager em;
  @Inject Standings standings;

  /**
   * A clinician within reach, whose row is held until the transaction ends, so that nobody gets two
   * accounts.
   *
   * @throws NotFoundException when there is none, or it is another agency's
   */
  public AccountHolder hold(long clinicianId, RowAccess access) {
    em.find(Clinician.class, clinicianId, LockModeType.PESSIMISTIC_WRITE);
    return find(clinicianId, access)
        .orElseThrow(() -> new NotFoundException("clinician", clinicianId));
  }

  /** A clinician within reach. */
  public Optional<AccountHolder> find(long clinicianId, RowAccess access) {
    return standings.of(List.of(clinicianId), access).stream()
        .findFirst()
        .map(
            standing -> {
              var names =
                  em.createQuery(
                          "select c.givenName, c.familyName from Clinician c where c.id = :id",
                          Object[].class)
                      .setParameter("id", clinicianId)
                      .getSingleResult();
              var cleared = EnumSet.noneOf(ProgrammePart.class);
              for (var part : ProgrammePart.values()) {
                if (standing.clearedFor().contains(part.role())) {
                  cleared.add(part);
                }
              }
              return new AccountHolder(
                  standing.clinicianId(),
                  standing.agencyId(),
                  standing.agency(),
                  (String) names[0],
                  (String) names[1],
                  standing.subject(),
                  cleared);
            });
  }

  /** From now on they sign in as that subject. */
  public void signsInAs(long clinicianId, String subject) {
    em.find(Clinician.class, clinicianId, LockModeType.PESSIMISTIC_WRITE).signsInAs(subject);
  }
}
