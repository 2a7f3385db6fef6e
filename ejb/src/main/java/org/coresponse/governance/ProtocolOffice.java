package org.coresponse.governance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Set;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Where versions of the protocol are handed in, signed, released and retired. */
@Stateless
@RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.SYSTEM})
public class ProtocolOffice {
  /** A protocol of sixty rules takes a tenth of it. */
  public static final int LARGEST_FILE = 1024 * 1024;

  /** What a decision says where no version was in force. */
  private static final Set<String> NO_NAMES = Set.of("unsigned", "none");

  @PersistenceContext EntityManager em;
  @Inject StoredVersions versions;
  @Inject CurrentInvariants invariants;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Begins a version as a draft and fires {@link DraftUploaded}. The same file under the same name
   * again changes nothing.
   *
   * @return the number of its changes
   * @throws VersionExistsException when the name is another's
   * @throws ProtocolRefusedException when nobody could decide by the file
   * @throws InvalidFieldException when the file is empty or too large
   */
  public int upload(@NotNull @Valid UploadDraft command) {
    if (NO_NAMES.contains(command.name().toLowerCase(Locale.ROOT))) {
      throw new InvalidFieldException("name", "invalid.versionName");
    }
    var file = checked(command.dmn(), command.name());
    var standing = versions.find(command.name(), LockModeType.PESSIMISTIC_WRITE);
    if (standing.isPresent()) {
      if (standing.get().sha256().equals(file.sha256())) {
        return standing.get().version();
      }
      throw new VersionExistsException(command.name());
    }
    var version = new ProtocolVersion(command.name(), file, clock.now(), actor.get());
    em.persist(version);
    events.fire(new DraftUploaded(version.name(), version.sha256()));
    return version.version();
  }

  /**
   * Gives a draft another file and fires {@link DraftChanged}; its proof and signatures are thrown
   * away, which {@link ApprovalsDropped} says. The same file again changes nothing.
   *
   * @return the number of its changes
   * @throws org.coresponse.platform.NotFoundException when there is no such version
   * @throws org.coresponse.platform.StaleDataException when it was changed since it was read
   * @throws VersionNotOpenException when it is or was live
   * @throws ProtocolRefusedException when nobody could decide by the file
   * @throws InvalidFieldException when the file is empty or too large
   */
  public int replace(@NotNull @Valid ReplaceDraft command) {
    var version = versions.hold(command.name(), command.version());
    version.requireOpen();
    var file = checked(command.dmn(), command.name());
    if (file.sha256().equals(version.sha256())) {
      return version.version();
    }
    var former = version.sha256();
    var state = version.state();
    var signatures = version.signatures().size();
    version.replace(file, clock.now(), actor.get());
    versions.drop(version, state, signatures);
    em.flush(); // the number of its changes is the caller's to go on with
    events.fire(new DraftChanged(version.name(), former, version.sha256()));
    return version.version();
  }

  /**
   * Throws a draft away and fires {@link DraftDiscarded}. The shipped version comes back at the
   * next start.
   *
   * @throws org.coresponse.platform.NotFoundException when there is no such version
   * @throws org.coresponse.platform.StaleDataException when it was changed since it was read
   * @throws VersionNotOpenException when it is or was live
   */
  public void discard(String name, int versionRead) {
    var version = versions.hold(name, versionRead);
    version.requireOpen();
    versions.drop(version, version.state(), version.signatures().size());
    em.flush(); // the proof goes before what it is of
    em.remove(version);
    events.fire(new DraftDiscarded(name, version.sha256()));
  }

  /**
   * Signs a version and fires {@link VersionSigned}. The same again changes nothing.
   *
   * @throws org.coresponse.platform.NotFoundException when there is no such version
   * @throws CapacityNotHeldException when the signer does not have the role of the capacity
   * @throws OtherFileReadException when the signer has read another file than stands now
   * @throws NotProvenException when no proof of this file and these invariants holds
   * @throws OwnProtocolException when the signer wrote the file
   * @throws SignedAlreadyException when the signer has signed in another capacity, or somebody else
   *     in this one
   * @throws VersionNotOpenException when it is or was live
   */
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.POLICE_OFFICER})
  public void sign(@NotNull @Valid SignVersion command) {
    var by = actor.get();
    if (!by.has(command.capacity().role())) {
      throw new CapacityNotHeldException(command.name());
    }
    var version = versions.hold(command.name());
    if (!version.sha256().equals(command.sha256())) {
      throw new OtherFileReadException(command.name());
    }
    requireProven(version);
    if (version.sign(command.capacity(), by, clock.now())) {
      events.fire(
          new VersionSigned(version.name(), command.capacity(), by.subject(), version.sha256()));
    }
  }

  /**
   * Lets a signed version decide from an instant on and fires {@link VersionReleased}.
   *
   * @throws org.coresponse.platform.NotFoundException when there is no such version
   * @throws org.coresponse.platform.StaleDataException when it was changed since it was read
   * @throws InvalidFieldException when the instant has passed
   * @throws NotProvenException when no proof of this file and these invariants holds
   * @throws NotSignedException when a signature is missing
   * @throws LiveFromTakenException when another version goes live at that instant
   * @throws VersionNotOpenException when it is or was live
   */
  public void release(@NotNull @Valid ReleaseVersion command) {
    var version = versions.hold(command.name(), command.version());
    version.requireOpen();
    requireProven(version);
    var now = clock.now();
    var from = command.from() == null ? now : command.from();
    if (from.isBefore(now)) {
      throw new InvalidFieldException("from", "invalid.instant.past");
    }
    version.goLive(from, actor.get());
    requireAlone(version);
    events.fire(new VersionReleased(version.name(), from, version.sha256()));
  }

  /**
   * Lets a live version decide no longer and fires {@link VersionRetired}. The one before it that
   * is not retired is then in force again; without one, the safe default.
   *
   * @throws org.coresponse.platform.NotFoundException when there is no such version
   * @throws org.coresponse.platform.StaleDataException when it was changed since it was read
   * @throws NotLiveException when it is not live
   */
  public void retire(@NotNull @Valid RetireVersion command) {
    var version = versions.hold(command.name(), command.version());
    version.retire(command.reason(), clock.now(), actor.get());
    events.fire(new VersionRetired(version.name(), version.id()));
  }

  private void requireProven(ProtocolVersion version) {
    var now = invariants.sha256();
    versions
        .proofOf(version)
        .filter(ProtocolProof::holds)
        .filter(proof -> proof.isOf(version.sha256(), now))
        .orElseThrow(() -> new NotProvenException(version.name()));
  }

  /** The database keeps two versions from the same instant, whoever comes first. */
  private void requireAlone(ProtocolVersion version) {
    try {
      em.flush();
    } catch (PersistenceException e) {
      throw new LiveFromTakenException(version.name());
    }
  }

  private static CheckedFile checked(byte[] dmn, String name) {
    if (dmn.length == 0) {
      throw new InvalidFieldException("dmn", "invalid.fileEmpty");
    }
    if (dmn.length > LARGEST_FILE) {
      throw new InvalidFieldException("dmn", "invalid.dmnTooLarge");
    }
    return CheckedFile.of(dmn, name);
  }
}
