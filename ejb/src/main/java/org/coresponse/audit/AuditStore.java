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
import org.coresponse.security.ActRefused;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.CurrentRequest;

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

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void appendInNewTransaction(ActRefused tried) {
    em.persist(AuditEntry.of(tried, actor.whoever(), request, clock.now()));
  }
}
