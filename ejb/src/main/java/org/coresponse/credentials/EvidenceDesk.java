package org.coresponse.credentials;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** The files that show credentials. Whose holder is out of reach are not found, by any way. */
@Stateless
@RolesAllowed({
  Roles.AGENCY_ADMIN,
  Roles.POLICE_OFFICER,
  Roles.PROGRAM_MANAGER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.AUDITOR,
  Roles.SYSTEM
})
public class EvidenceDesk {
  /** The largest file, in bytes. */
  public static final int LARGEST = ReceivedFile.LARGEST;

  @PersistenceContext EntityManager em;
  @Inject Holders holders;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Puts a file to a credential and fires {@link EvidenceAttached}; the same content once more is
   * the file that is there.
   *
   * @param name as its sender calls it; a path before it is left out
   * @throws NotFoundException when there is no such credential within reach
   * @throws InvalidFieldException when it is empty, too large, or none of {@link EvidenceType}
   * @throws CredentialWithdrawnException when the credential was withdrawn
   */
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.POLICE_OFFICER, Roles.PROGRAM_MANAGER, Roles.SYSTEM})
  public EvidenceRow attach(
      long credential, @NotBlank @Size(max = 400) String name, @NotNull byte[] content) {
    var of = em.find(Credential.class, credential, LockModeType.PESSIMISTIC_WRITE);
    if (of == null) {
      throw new NotFoundException("credential", credential);
    }
    holders.toChange(of.holder());
    var file = ReceivedFile.of(name, content);
    if (of.withdrawn()) {
      throw new CredentialWithdrawnException();
    }
    var same =
        em.createQuery(
                "select e from Evidence e where e.credentialId = :credential and e.sha256 = :hash",
                Evidence.class)
            .setParameter("credential", credential)
            .setParameter("hash", file.sha256())
            .getResultStream()
            .findFirst();
    if (same.isPresent()) {
      return same.get().row();
    }
    var evidence =
        new Evidence(
            of, file.name(), file.type(), file.size(), file.sha256(), actor.get(), clock.now());
    em.persist(evidence);
    em.persist(new EvidenceContent(evidence, content));
    events.fire(new EvidenceAttached(of.holder(), credential, evidence.id()));
    return evidence.row();
  }

  /**
   * What a file is by its content.
   *
   * @throws InvalidFieldException when it is empty, too large, or none of {@link EvidenceType}
   */
  public EvidenceType type(@NotNull byte[] content) {
    return ReceivedFile.typeOf(content);
  }

  /** The files of somebody's credentials, the newest first. */
  public List<EvidenceRow> of(@NotNull @Valid Holder holder) {
    if (holders.find(holder).isEmpty()) {
      throw new NotFoundException(holder.kind().subjectType(), holder.id());
    }
    return em.createQuery(
            "select e from Evidence e, Credential c where c.id = e.credentialId"
                + " and c."
                + holder.kind().field()
                + " = :holder order by e.id desc",
            Evidence.class)
        .setParameter("holder", holder.id())
        .getResultStream()
        .map(Evidence::row)
        .toList();
  }

  /**
   * A file with its content; fires {@link EvidenceOpened}.
   *
   * @throws NotFoundException when there is none within reach
   */
  public EvidenceFile open(long id) {
    var evidence = em.find(Evidence.class, id);
    var of = evidence == null ? null : em.find(Credential.class, evidence.credentialId());
    if (of == null || holders.find(of.holder()).isEmpty()) {
      throw new NotFoundException("evidence", id);
    }
    events.fire(new EvidenceOpened(of.holder(), of.id(), id));
    return new EvidenceFile(evidence.row(), em.find(EvidenceContent.class, id).bytes());
  }
}
