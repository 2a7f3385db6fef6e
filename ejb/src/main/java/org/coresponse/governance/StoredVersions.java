package org.coresponse.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.StaleDataException;

/** Finds stored versions, within the caller's transaction. */
@ApplicationScoped
class StoredVersions {
  @PersistenceContext EntityManager em;
  @Inject Event<DomainEvent> events;

  /**
   * @throws NotFoundException when there is none
   */
  ProtocolVersion require(String name) {
    return find(name, LockModeType.NONE)
        .orElseThrow(() -> new NotFoundException("protocol-version", name));
  }

  /**
   * Locks it: what people do to one version comes one after the other.
   *
   * @throws NotFoundException when there is none
   */
  ProtocolVersion hold(String name) {
    return find(name, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new NotFoundException("protocol-version", name));
  }

  /**
   * @param version the version that was read
   * @throws NotFoundException when there is none
   * @throws StaleDataException when it was changed since
   */
  ProtocolVersion hold(String name, int version) {
    var held = hold(name);
    StaleDataException.requireCurrent(version, held.version());
    return held;
  }

  Optional<ProtocolVersion> find(String name, LockModeType lock) {
    return em.createQuery(
            "select v from ProtocolVersion v where v.name = :name", ProtocolVersion.class)
        .setParameter("name", name)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  Optional<ProtocolProof> proofOf(ProtocolVersion version) {
    return Optional.ofNullable(em.find(ProtocolProof.class, version.id()));
  }

  /** Ends the proof of a version that falls back to a draft, and says so where it had come far. */
  void drop(ProtocolVersion version, VersionState former, int signatures) {
    proofOf(version).ifPresent(em::remove);
    if (former != VersionState.DRAFT) {
      events.fire(new ApprovalsDropped(version.name(), former, signatures));
    }
  }

  /** Every version that does not decide yet, locked. */
  List<ProtocolVersion> notInForce(Instant now) {
    return em.createQuery(
            "select v from ProtocolVersion v where v.state in (DRAFT, PROVEN, SIGNED)"
                + " or v.state = LIVE and v.liveFrom > :now order by v.id",
            ProtocolVersion.class)
        .setParameter("now", now)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
