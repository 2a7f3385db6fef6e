package org.coresponse.governance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.Settings;
import org.coresponse.security.Actor;
import org.coresponse.security.Roles;

/**
 * Lets a demonstration show a version that is signed and in force: the only way in which a
 * signature stands under a version without its signer being there. Refused outside demo mode.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DemoSigning {
  @Inject StoredVersions versions;
  @Inject CityClock clock;
  @Inject Settings settings;
  @Inject Event<DomainEvent> events;

  /**
   * Signs a proven version for three invented people and lets it decide from now on, with the facts
   * of each.
   *
   * @param signers name by subject, for each capacity
   * @return false when it is not proven, or has been live already
   * @throws IllegalStateException outside demo mode
   */
  public boolean sign(String name, Map<Capacity, Map.Entry<String, String>> signers) {
    if (!settings.demo()) {
      throw new IllegalStateException("nobody signs for others outside a demonstration");
    }
    var version = versions.hold(name);
    if (version.state() != VersionState.PROVEN && version.state() != VersionState.SIGNED) {
      return false;
    }
    var now = clock.now();
    signers.forEach(
        (capacity, signer) -> {
          var by = new Actor(signer.getKey(), signer.getValue(), Set.of(capacity.role()), "");
          if (version.sign(capacity, by, now)) {
            events.fire(new VersionSigned(name, capacity, by.subject(), version.sha256()));
          }
        });
    version.goLive(now, new Actor(Roles.SYSTEM, Roles.SYSTEM, Set.of(), ""));
    events.fire(new VersionReleased(name, now, version.sha256()));
    return true;
  }
}
