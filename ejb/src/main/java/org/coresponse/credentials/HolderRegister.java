package org.coresponse.credentials;

import java.util.Optional;
import org.coresponse.security.Actor;

/** Whom credentials are of: the registers of people answer, which stand above this package. */
public interface HolderRegister {
  /** Whose register it is. */
  HolderKind kind();

  /** Somebody within the reader's reach, if there is one. */
  Optional<Registered> find(long id, Actor reader);

  /**
   * A holder as the desks need one.
   *
   * @param agencyId of the agency they are of, or null without one
   * @param subject of the account they sign in with, or null
   * @param changeable whether the reader may change what is on record of them
   */
  record Registered(Long agencyId, String subject, boolean changeable) {}
}
