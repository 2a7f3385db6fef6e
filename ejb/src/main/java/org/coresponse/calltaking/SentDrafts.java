package org.coresponse.calltaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.coresponse.intake.CallReceived;

/** Closes the draft of a call in the transaction that takes the call in. */
@ApplicationScoped
class SentDrafts {
  @PersistenceContext EntityManager em;

  void close(@Observes CallReceived received) {
    em.createQuery(
            "update CallDraft d set d.state = :sent, d.version = d.version + 1"
                + " where d.state = 'OPEN' and d.uuid ="
                + " (select c.externalId from Call c where c.id = :call and c.source = 'desk')")
        .setParameter("sent", DraftState.SENT)
        .setParameter("call", received.callId())
        .executeUpdate();
  }
}
