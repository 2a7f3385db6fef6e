package org.coresponse.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** What imports have come to, and how to end one. */
@Stateless
@RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CAD_SYSTEM, Roles.AUDITOR, Roles.SYSTEM})
public class Imports {
  /** More remarks than this are not listed: the mapping is wrong, not the rows. */
  public static final int MOST_REMARKS = 100_000;

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** Imports, newest first. */
  public Page<ImportReport> imports(PageRequest page) {
    var jobs =
        em.createQuery(
                "select j from ImportJob j join fetch j.mapping"
                    + " where (:own is null or j.startedBy = :own) order by j.id desc",
                ImportJob.class)
            .setParameter("own", own())
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(ImportJob::report)
            .toList();
    var total =
        em.createQuery(
                "select count(j) from ImportJob j where (:own is null or j.startedBy = :own)",
                Long.class)
            .setParameter("own", own())
            .getSingleResult();
    return Page.of(jobs, page, total);
  }

  /**
   * @throws NotFoundException when there is no such import
   */
  public ImportReport report(long id) {
    return require(id, LockModeType.NONE).report();
  }

  /** Remarks of an import in the order of the file, {@value #MOST_REMARKS} at most. */
  public List<Remark> remarks(long id) {
    require(id, LockModeType.NONE);
    return em.createQuery(
            "select r.line, r.column, r.reason from ImportRemark r where r.jobId = :id"
                + " order by r.id",
            Remark.class)
        .setParameter("id", id)
        .setMaxResults(MOST_REMARKS)
        .getResultList();
  }

  /** One page of the remarks of an import, in the order of the file. */
  public Page<Remark> remarks(long id, PageRequest page) {
    require(id, LockModeType.NONE);
    var remarks =
        em.createQuery(
                "select r.line, r.column, r.reason from ImportRemark r where r.jobId = :id"
                    + " order by r.id",
                Remark.class)
            .setParameter("id", id)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    var total =
        em.createQuery("select count(r) from ImportRemark r where r.jobId = :id", Long.class)
            .setParameter("id", id)
            .getSingleResult();
    return Page.of(remarks, page, total);
  }

  /**
   * Ends an import with the rows in hand and fires {@link ImportCancelled}. What it has brought
   * stays; cancelling it again changes nothing.
   *
   * @throws ImportEndedException when it has ended by itself
   */
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CAD_SYSTEM})
  public ImportReport cancel(long id) {
    var job = require(id, LockModeType.PESSIMISTIC_WRITE);
    if (!job.cancelAsked()) {
      if (!job.isRunning()) {
        throw new ImportEndedException(id);
      }
      job.askToCancel();
      events.fire(new ImportCancelled(id));
    }
    return job.report();
  }

  private ImportJob require(long id, LockModeType lock) {
    return em.createQuery(
            "select j from ImportJob j where j.id = :id"
                + " and (:own is null or j.startedBy = :own)",
            ImportJob.class)
        .setParameter("id", id)
        .setParameter("own", own())
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("import", id));
  }

  /** The only subject whose imports the reader sees, or null: the dispatch system sees its own. */
  private String own() {
    var reader = actor.get();
    return reader.roles().equals(Set.of(Roles.CAD_SYSTEM)) ? reader.subject() : null;
  }
}
