package org.coresponse.governance;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.proof.InvalidInvariantException;
import org.coresponse.proof.Invariant;
import org.coresponse.proof.Invariants;
import org.coresponse.protocol.Protocol;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * What every version of the protocol must keep. A change throws the proofs and signatures of all
 * versions away that are not in force.
 */
@Stateless
@RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.SYSTEM})
public class InvariantDesk {
  private static final int LONGEST_ID = 20;

  @PersistenceContext EntityManager em;
  @Inject CurrentInvariants invariants;
  @Inject StoredVersions versions;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Those that ship, then the city's own in the order in which they were added, retired ones too.
   */
  @PermitAll
  public List<InvariantRow> invariants() {
    return Stream.concat(
            Invariants.shipped().stream()
                .map(shipped -> InvariantRow.of(shipped, true, null, null, null, null)),
            invariants.cityOwn().stream().map(CityInvariant::row))
        .toList();
  }

  /** SHA-256 over those that hold now, which proofs and certificates name. */
  @PermitAll
  public String sha256() {
    return invariants.sha256();
  }

  /**
   * Takes an invariant in and fires {@link InvariantAdded}, and {@link ApprovalsDropped} for each
   * version that falls back to a draft.
   *
   * @return its id
   * @throws InvariantRefusedException when it cannot be read, or speaks of questions, answers or
   *     tables that the default protocol does not have
   * @throws InvariantExistsException when another one has its id, or had it
   * @throws InvalidFieldException when its id is too long
   */
  public String add(@NotNull @Valid AddInvariant command) {
    var invariant = read(command.json());
    if (invariant.id().length() > LONGEST_ID) {
      throw new InvalidFieldException("id", "invalid.invariantId");
    }
    if (invariants().stream().anyMatch(one -> one.id().equals(invariant.id()))) {
      throw new InvariantExistsException(invariant.id());
    }
    em.persist(new CityInvariant(invariant, clock.now(), actor.get()));
    dropApprovals();
    events.fire(new InvariantAdded(invariant.id()));
    return invariant.id();
  }

  /**
   * Lets one of the city's own hold no longer and fires {@link InvariantRetired}, and {@link
   * ApprovalsDropped} for each version that falls back to a draft. Retiring it again changes
   * nothing.
   *
   * @throws NotFoundException when the city has none of this id
   */
  public void retire(String id) {
    var own =
        invariants.cityOwn().stream()
            .filter(one -> one.code().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("protocol-invariant", id));
    if (own.retired()) {
      return;
    }
    own.retire(clock.now(), actor.get());
    dropApprovals();
    events.fire(new InvariantRetired(id));
  }

  /** At a start: what was proven against invariants that an older release shipped is a draft. */
  @RolesAllowed(Roles.SYSTEM)
  public void dropOutdated() {
    var now = invariants.sha256();
    for (var version : versions.notInForce(clock.now())) {
      if (versions.proofOf(version).filter(p -> !p.isOf(version.sha256(), now)).isPresent()) {
        fallBack(version);
      }
    }
  }

  /** Locks what is not in force, behind the change that is written: whoever signs sees it. */
  private void dropApprovals() {
    em.flush();
    versions.notInForce(clock.now()).forEach(this::fallBack);
  }

  private void fallBack(ProtocolVersion version) {
    var state = version.state();
    var signatures = version.signatures().size();
    version.fallBack();
    versions.drop(version, state, signatures);
  }

  private static Invariant read(String json) {
    try {
      var invariant = Invariants.readOne(json);
      var flaws = invariant.flaws(Protocol.durhamCrisisV1());
      if (!flaws.isEmpty()) {
        throw new InvariantRefusedException(flaws);
      }
      return invariant;
    } catch (InvalidInvariantException e) {
      throw new InvariantRefusedException(e.flaws());
    }
  }
}
