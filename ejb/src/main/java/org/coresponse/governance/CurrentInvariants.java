package org.coresponse.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.coresponse.proof.Invariant;
import org.coresponse.proof.Invariants;

/** What every version must keep now: what ships, then what the city has added. */
@ApplicationScoped
class CurrentInvariants {
  @PersistenceContext EntityManager em;

  List<Invariant> all() {
    return Stream.concat(
            Invariants.shipped().stream(),
            cityOwn().stream().filter(own -> !own.retired()).map(CityInvariant::invariant))
        .toList();
  }

  /** Retired ones as well, in the order in which they were added. */
  List<CityInvariant> cityOwn() {
    return em.createQuery("select i from CityInvariant i order by i.id", CityInvariant.class)
        .getResultList();
  }

  /** SHA-256 over all of them. */
  String sha256() {
    return Invariants.hash(all());
  }
}
