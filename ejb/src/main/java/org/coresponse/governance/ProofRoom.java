package org.coresponse.governance;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Where proofs are asked for, and how far one is. */
@Stateless
@RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProofRoom {
  @Inject ProtocolVersions versions;
  @Inject ProofStore store;
  @Inject ProofWork work;
  @Inject ProofRuns runs;
  @Inject CurrentActor actor;

  /**
   * Begins the proof of a version as its file stands now; {@link VersionProven} is fired at its
   * end. While it runs, asking again changes nothing.
   *
   * @throws NotFoundException when there is no such version
   * @throws VersionNotOpenException when it is or was live
   */
  public void prove(String name) {
    var version = versions.details(name);
    if (!version.state().open()) {
      throw new VersionNotOpenException(name);
    }
    if (runs.begin(name, version.sha256())) {
      var by = actor.get();
      work.prove(name, version.sha256(), by.subject(), by.name());
    }
  }

  /**
   * Stops the proof of a version that is worked on; the version is as proven as before. Without one
   * nothing happens.
   *
   * @throws NotFoundException when there is no such version
   */
  public void cancel(String name) {
    versions.details(name);
    runs.cancel(name);
  }

  /** As {@link #prove}, but returns when it has ended; for the start of a demonstration. */
  @RolesAllowed(Roles.SYSTEM)
  public void proveNow(String name) {
    var version = versions.details(name);
    if (version.state().open() && runs.begin(name, version.sha256())) {
      var by = actor.get();
      work.proveNow(name, version.sha256(), by.subject(), by.name());
    }
  }

  /** The proof of a version that is worked on or could not be made; empty where neither is. */
  @PermitAll
  public Optional<ProofStanding> standing(String name) {
    return runs.of(name);
  }

  /**
   * The report of the newest proof of a version as JSON; empty where there is none.
   *
   * @throws NotFoundException when there is no such version
   */
  @PermitAll
  public Optional<String> report(String name) {
    return store.report(name);
  }

  /**
   * The certificate of a version as JSON: what was proven of which file against which invariants,
   * and who signed it. Empty where no proof holds.
   *
   * @throws NotFoundException when there is no such version
   */
  @PermitAll
  public Optional<String> certificate(String name) {
    return store.certificate(name);
  }
}
