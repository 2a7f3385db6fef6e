package org.coresponse.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.logging.Logger;
import org.coresponse.governance.Capacity;
import org.coresponse.governance.DemoSigning;
import org.coresponse.governance.ProofRoom;
import org.coresponse.governance.ProtocolVersions;
import org.coresponse.governance.ShippedVersion;
import org.coresponse.governance.VersionState;
import org.coresponse.security.Roles;

/**
 * Proves the shipped version of the protocol, lets three people of the development realm sign it,
 * and puts it in force, once. They are as invented as the calls that it then decides.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoProtocol {
  private static final Logger LOG = Logger.getLogger(DemoProtocol.class.getName());

  /** Subject and name as the realm's overlay has them. */
  private static final Map<Capacity, Map.Entry<String, String>> SIGNERS =
      Map.of(
          Capacity.CLINICAL_SUPERVISOR,
          Map.entry("00000000-0000-4000-8000-000000000015", "Judith Abrams"),
          Capacity.POLICE_OFFICER,
          Map.entry("00000000-0000-4000-8000-000000000011", "Kevin Doyle"),
          Capacity.PROGRAM_MANAGER,
          Map.entry("00000000-0000-4000-8000-000000000017", "Caroline Maddox"));

  @Inject ProtocolVersions versions;
  @Inject ProofRoom proofs;
  @Inject DemoSigning signing;

  /** Does so where nothing is in force yet; a shipped version that has been live is left alone. */
  public void prepare() {
    if (versions.inForce().isPresent() || !versions.details(ShippedVersion.NAME).state().open()) {
      return;
    }
    if (versions.details(ShippedVersion.NAME).state() == VersionState.DRAFT) {
      proofs.proveNow(ShippedVersion.NAME);
    }
    if (!signing.sign(ShippedVersion.NAME, SIGNERS)) {
      LOG.warning("the shipped protocol is not proven, so the demonstration has none in force");
    }
  }
}
