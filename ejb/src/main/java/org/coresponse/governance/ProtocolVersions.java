package org.coresponse.governance;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.protocol.ProtocolDiff;

/** Reads versions of the protocol. Configuration, which everyone signed in may read. */
@Stateless
@PermitAll
public class ProtocolVersions {
  @PersistenceContext EntityManager em;
  @Inject StoredVersions versions;
  @Inject LiveProtocols live;
  @Inject CurrentInvariants invariants;
  @Inject CityClock clock;

  /** Versions, the newest first. */
  public Page<VersionRow> versions(PageRequest page) {
    var rows =
        em.createQuery(
                "select v.name, v.state, case when v.name = :inForce then true else false end,"
                    + " p.holds, size(v.signatures), v.liveFrom, v.retiredAt, v.changedAt,"
                    + " v.changedByName from ProtocolVersion v"
                    + " left join ProtocolProof p on p.versionId = v.id"
                    + " order by v.createdAt desc, v.id desc",
                VersionRow.class)
            .setParameter("inForce", inForce().orElse(""))
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    var total =
        em.createQuery("select count(v) from ProtocolVersion v", Long.class).getSingleResult();
    return Page.of(rows, page, total);
  }

  /**
   * One version.
   *
   * @throws NotFoundException when there is none
   */
  public VersionDetails details(String name) {
    var version = versions.require(name);
    var proof =
        versions
            .proofOf(version)
            .map(p -> p.row(version.sha256(), invariants.sha256()))
            .orElse(null);
    return version.details(inForce().filter(name::equals).isPresent(), proof);
  }

  /** Whether there is a version of this name. */
  public boolean has(String name) {
    return versions.find(name, LockModeType.NONE).isPresent();
  }

  /**
   * The file of a version.
   *
   * @throws NotFoundException when there is none
   */
  public VersionFile file(String name) {
    var version = versions.require(name);
    return new VersionFile(
        name, version.version(), version.state(), version.sha256(), version.dmn());
  }

  /**
   * What the second version has otherwise than the first.
   *
   * @throws NotFoundException when there is none of either name
   */
  public ProtocolDiff differences(String before, String after) {
    return ProtocolDiff.of(live.version(before), live.version(after));
  }

  /** Name of the version that decides now; empty where nothing signed does. */
  public Optional<String> inForce() {
    return live.nameInForce(clock.now());
  }
}
