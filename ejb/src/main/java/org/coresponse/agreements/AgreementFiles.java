package org.coresponse.agreements;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.coresponse.credentials.ReceivedFile;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** The files of agreements. Another agency's are not found, by any way. */
@Stateless
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.AUDITOR})
public class AgreementFiles {
  @PersistenceContext EntityManager em;
  @Inject AgencyReach reach;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Puts a file to an agreement and fires {@link AgreementFileAttached}; the same content once more
   * is the file that is there.
   *
   * @param name as its sender calls it; a path before it is left out
   * @throws NotFoundException when there is no such agreement within reach
   * @throws InvalidFieldException when it is empty, too large, or none of {@link
   *     org.coresponse.credentials.EvidenceType}
   * @throws NotYoursToEnterException when an agency puts it to anything but its insurance
   * @throws AgreementEndedException when the agreement was ended
   */
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.SYSTEM})
  public AgreementFileRow attach(
      long agreement, @NotBlank @Size(max = 400) String name, @NotNull byte[] content) {
    var of =
        em.createQuery(
                "select g from Agreement g join Agency a on a.id = g.agencyId where g.id = :id"
                    + " and (:agency is null or a.code = :agency)",
                Agreement.class)
            .setParameter("id", agreement)
            .setParameter("agency", actor.get().rowAccess().agency())
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("agreement", agreement));
    em.lock(of, LockModeType.PESSIMISTIC_WRITE);
    if (!reach.entersAll(actor.get()) && !of.kind().entersItself()) {
      throw new NotYoursToEnterException();
    }
    var received = ReceivedFile.of(name, content);
    of.standing();
    var same =
        em.createQuery(
                "select f from AgreementFile f where f.agreementId = :agreement"
                    + " and f.sha256 = :hash",
                AgreementFile.class)
            .setParameter("agreement", agreement)
            .setParameter("hash", received.sha256())
            .getResultStream()
            .findFirst();
    if (same.isPresent()) {
      return same.get().row();
    }
    var file = new AgreementFile(of, received, actor.get(), clock.now());
    em.persist(file);
    em.persist(new AgreementFileContent(file, content));
    events.fire(new AgreementFileAttached(code(of.agencyId()), file.id()));
    return file.row();
  }

  /**
   * A file with its content; fires {@link AgreementFileOpened}.
   *
   * @throws NotFoundException when there is none within reach
   */
  public OpenedFile open(long id) {
    var found =
        em.createQuery(
                "select f, a.code from AgreementFile f join Agency a on a.id = f.agencyId"
                    + " where f.id = :id and (:agency is null or a.code = :agency)",
                Object[].class)
            .setParameter("id", id)
            .setParameter("agency", actor.get().rowAccess().agency())
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("file", id));
    events.fire(new AgreementFileOpened((String) found[1], id));
    return new OpenedFile(
        ((AgreementFile) found[0]).row(), em.find(AgreementFileContent.class, id).bytes());
  }

  private String code(long agency) {
    return em.createQuery("select a.code from Agency a where a.id = :id", String.class)
        .setParameter("id", agency)
        .getSingleResult();
  }
}
