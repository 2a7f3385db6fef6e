package org.coresponse.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.coresponse.credentials.HolderRegister.Registered;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;

/** Asks the register that a holder is in, on behalf of whoever is asking. */
@ApplicationScoped
class Holders {
  @Inject @Any Instance<HolderRegister> registers;
  @Inject CurrentActor actor;

  /** A holder within the reader's reach. */
  Optional<Registered> find(Holder holder) {
    return registers.stream()
        .filter(register -> register.kind() == holder.kind())
        .findFirst()
        .flatMap(register -> register.find(holder.id(), actor.get()));
  }

  /**
   * A holder of whom the reader may change what is on record.
   *
   * @throws NotFoundException when there is none
   */
  Registered toChange(Holder holder) {
    return find(holder)
        .filter(Registered::changeable)
        .orElseThrow(() -> new NotFoundException(holder.kind().subjectType(), holder.id()));
  }
}
