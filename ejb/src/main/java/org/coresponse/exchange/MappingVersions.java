package org.coresponse.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;

/** The stored versions of mappings, within the caller's transaction. */
@ApplicationScoped
class MappingVersions {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject CurrentActor actor;

  /**
   * The newest version of a name, which a shipped one becomes by being used.
   *
   * @throws NotFoundException when there is none
   */
  ImportMapping require(String name) {
    return newest(name)
        .orElseGet(
            () ->
                ShippedMappings.find(name)
                    .map(shipped -> keep(name, 1, shipped.json()))
                    .orElseThrow(() -> new NotFoundException("import-mapping", name)));
  }

  Optional<ImportMapping> newest(String name) {
    return newestFirst(name).setMaxResults(1).getResultStream().findFirst();
  }

  /** Every version of a name, the newest first. */
  List<ImportMapping> all(String name) {
    return newestFirst(name).getResultList();
  }

  private TypedQuery<ImportMapping> newestFirst(String name) {
    return em.createQuery(
            "select m from ImportMapping m where m.name = :name order by m.version desc",
            ImportMapping.class)
        .setParameter("name", name);
  }

  ImportMapping keep(String name, int version, String json) {
    var kept = new ImportMapping(name, version, json, clock.now(), actor.get());
    em.persist(kept);
    return kept;
  }
}
