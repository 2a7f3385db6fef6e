package org.coresponse.lapses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Addresses that agencies and the city have given on the page Lapses. */
@ApplicationScoped
class StoredReaders implements LapseReaders {
  @PersistenceContext EntityManager em;

  @Override
  public List<Reader> ofAgency(long agencyId) {
    return em.createQuery(
            "select r.email, r.language from LapseReader r where r.agencyId = :agency order by r.id",
            Reader.class)
        .setParameter("agency", agencyId)
        .getResultList();
  }

  @Override
  public List<Reader> ofCity() {
    return em.createQuery(
            "select r.email, r.language from LapseReader r where r.agencyId is null order by r.id",
            Reader.class)
        .getResultList();
  }
}
