package org.coresponse.lapses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.coresponse.mail.LetterLanguage;

/**
 * Of an agency its contacts for credentials that have an address; of city and police the addresses
 * that they have given on the page Lapses.
 */
@ApplicationScoped
class StoredReaders implements LapseReaders {
  @PersistenceContext EntityManager em;

  @Override
  public List<Reader> ofAgency(long agencyId) {
    return em.createQuery(
            "select k.email from AgencyContact k where k.agencyId = :agency"
                + " and k.purpose = CREDENTIALS and k.removedAt is null and k.email is not null"
                + " order by k.id",
            String.class)
        .setParameter("agency", agencyId)
        .getResultStream()
        .distinct()
        .map(email -> new Reader(email, LetterLanguage.ENGLISH))
        .toList();
  }

  @Override
  public List<Reader> ofPolice() {
    return of(LapseSide.POLICE);
  }

  @Override
  public List<Reader> ofCity() {
    return of(LapseSide.CITY);
  }

  private List<Reader> of(LapseSide side) {
    return em.createQuery(
            "select r.email, r.language from LapseReader r where r.side = :side order by r.id",
            Reader.class)
        .setParameter("side", side)
        .getResultList();
  }
}
