package org.coresponse.governance;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.coresponse.platform.Causes;
import org.coresponse.protocol.Protocol;
import org.coresponse.security.Roles;

/** Puts the protocol that comes with the product among the city's versions, as a draft. */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@PermitAll
public class ShippedVersion {
  /** Name of the version. */
  public static final String NAME = Protocol.durhamCrisisV1().version();

  @Inject ProtocolVersions versions;
  @Inject ProtocolOffice office;
  @Inject InvariantDesk invariants;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void load() {
    if (!versions.has(NAME)) {
      try {
        office.upload(new UploadDraft(NAME, shipped()));
      } catch (EJBException e) {
        if (Causes.of(e).brokenConstraint().filter("uq_protocol_version_name"::equals).isEmpty()) {
          throw e;
        } // otherwise another server that starts with this one was quicker
      }
    }
    invariants.dropOutdated();
  }

  private static byte[] shipped() {
    try (var file = Protocol.class.getResourceAsStream("durham-crisis-v1.dmn")) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
