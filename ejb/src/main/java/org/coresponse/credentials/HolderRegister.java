package org.coresponse.credentials;

import java.util.Optional;
import org.coresponse.security.RowAccess;

/** Whom credentials are of: the register of people answers, which stands above this package. */
public interface HolderRegister {
  /** Id of the agency of a clinician within reach, if there is one. */
  Optional<Long> agencyOf(long clinician, RowAccess access);
}
