package org.coresponse.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Which migration the database stands at; asking it is also how one tells that the database
 * answers.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SchemaVersion {
  @PersistenceContext EntityManager em;

  /** Number of the newest migration that was applied: {@code 0008}. */
  public String now() {
    return (String)
        em.createNativeQuery(
                "select version from flyway_schema_history where success = 1"
                    + " order by installed_rank desc limit 1",
                String.class)
            .getSingleResult();
  }
}
