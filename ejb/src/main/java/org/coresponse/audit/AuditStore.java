package org.coresponse.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.Facts;
import org.coresponse.security.ActRefused;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.CurrentRequest;
import org.hibernate.Session;

/** Appends lines; called by {@link AuditWriter} only. */
@Stateless
@PermitAll
public class AuditStore {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject CurrentRequest request;

  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void append(DomainEvent happened) {
    em.persist(AuditEntry.of(happened, actor.whoever(), request, clock.now()));
  }

  /** Many lines by one batch; lines of one instant stand in the order of the facts. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void append(Facts happened) {
    var who = actor.whoever();
    var at = clock.now();
    em.unwrap(Session.class)
        .doWork(
            connection -> {
              try (var sql = connection.prepareStatement(AuditEntry.INSERT)) {
                for (var fact : happened.all()) {
                  AuditEntry.of(fact, who, request, at).write(sql);
                  sql.addBatch();
                }
                sql.executeBatch();
              }
            });
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void appendInNewTransaction(ActRefused tried) {
    em.persist(AuditEntry.of(tried, actor.whoever(), request, clock.now()));
  }
}
