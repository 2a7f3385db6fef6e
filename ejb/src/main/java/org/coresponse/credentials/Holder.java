package org.coresponse.credentials;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Whom a credential is of.
 *
 * @param id in the register of their kind
 */
public record Holder(@NotNull HolderKind kind, long id) implements Serializable {

  public static Holder clinician(long id) {
    return new Holder(HolderKind.CLINICIAN, id);
  }

  public static Holder officer(long id) {
    return new Holder(HolderKind.OFFICER, id);
  }
}
