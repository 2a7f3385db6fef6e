package org.coresponse.audit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.Facts;
import org.coresponse.security.ActRefused;

/** Hears every fact and every refusal. */
@ApplicationScoped
class AuditWriter {
  @Inject AuditStore store;

  /** In the transaction of the act: same fate. */
  void keep(@Observes DomainEvent happened) {
    store.append(happened);
  }

  /** Before anybody takes a lock that others wait for. */
  void keep(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Facts happened) {
    store.append(happened);
  }

  /** In a transaction of its own: survives the rollback of what was refused. */
  void refused(@Observes ActRefused tried) {
    store.appendInNewTransaction(tried);
  }
}
