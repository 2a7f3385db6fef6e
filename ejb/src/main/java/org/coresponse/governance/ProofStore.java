package org.coresponse.governance;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.proof.Invariant;
import org.coresponse.proof.ProofReport;
import org.coresponse.security.Roles;

/** Keeps what proofs came to, each step in a transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class ProofStore {
  private static final JsonProvider JSON = JsonProvider.provider();

  @PersistenceContext EntityManager em;
  @Inject StoredVersions versions;
  @Inject CurrentInvariants invariants;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  /** What is to be proven. */
  public record Question(byte[] dmn, List<Invariant> invariants) {}

  /**
   * @throws OtherFileReadException when the version has another file by now
   */
  public Question question(String name, String sha256) {
    var version = versions.require(name);
    if (!version.sha256().equals(sha256)) {
      throw new OtherFileReadException(name);
    }
    return new Question(version.dmn(), invariants.all());
  }

  /**
   * Keeps a report and fires {@link VersionProven}; the version is proven when it holds. Nothing is
   * kept when the file or the invariants have changed meanwhile.
   */
  public void keep(String name, ProofReport report, String askedBy, String askedByName) {
    var version = versions.hold(name);
    if (!version.state().open()
        || !version.sha256().equals(report.protocolHash())
        || !invariants.sha256().equals(report.invariantsHash())) {
      return;
    }
    var proof = versions.proofOf(version).orElseGet(() -> new ProtocolProof(version.id()));
    proof.came(
        report.protocolHash(),
        report.invariantsHash(),
        report.proven(),
        report.toJson(),
        clock.now(),
        askedByName);
    em.persist(proof);
    if (report.proven()) {
      version.proven();
    }
    events.fire(
        new VersionProven(
            name, report.proven(), report.protocolHash(), report.invariantsHash(), askedBy));
  }

  /**
   * @throws NotFoundException when there is no such version
   */
  @PermitAll
  public Optional<String> report(String name) {
    return versions.proofOf(versions.require(name)).map(ProtocolProof::report);
  }

  /**
   * @throws NotFoundException when there is no such version
   */
  @PermitAll
  public Optional<String> certificate(String name) {
    var version = versions.require(name);
    return versions.proofOf(version).filter(ProtocolProof::holds).map(p -> written(version, p));
  }

  private String written(ProtocolVersion version, ProtocolProof proof) {
    var row = proof.row(version.sha256(), invariants.sha256());
    var details = version.details(false, row);
    var signatures = JSON.createArrayBuilder();
    for (var signature : details.signatures()) {
      signatures.add(
          JSON.createObjectBuilder()
              .add("capacity", signature.capacity().name())
              .add("name", signature.name())
              .add("signedAt", signature.signedAt().toString()));
    }
    var certificate =
        JSON.createObjectBuilder()
            .add("version", details.name())
            .add("protocolHash", row.dmnSha256())
            .add("invariantsHash", row.invariantsSha256())
            .add("provenAt", row.provenAt().toString())
            .add("signatures", signatures);
    if (details.liveFrom() != null) {
      certificate.add("liveFrom", details.liveFrom().toString());
    }
    try (var report = JSON.createReader(new StringReader(proof.report()))) {
      return certificate.add("report", report.readObject()).build().toString();
    }
  }
}
