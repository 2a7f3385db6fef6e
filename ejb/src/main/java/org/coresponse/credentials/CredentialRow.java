package org.coresponse.credentials;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A credential as people read it.
 *
 * @param expiresOn first day on which it is no longer good, or null when it does not end
 * @param statedBy name of whose word it is
 * @param verifiedOn day on which its source confirmed it, or null
 * @param verifiedSource where that was looked up
 * @param disciplinedOn since when a discipline forbids work by it, or null
 * @param withdrawnAt when it was withdrawn as stated in error, or null
 * @param files how many files of evidence there are
 */
public record CredentialRow(
    long id,
    int version,
    Holder holder,
    KindRow kind,
    String number,
    String state,
    LocalDate issuedOn,
    LocalDate expiresOn,
    Instant statedAt,
    String statedBy,
    LocalDate verifiedOn,
    String verifiedBy,
    String verifiedSource,
    LocalDate disciplinedOn,
    String disciplineNote,
    Instant withdrawnAt,
    String withdrawnBy,
    String withdrawReason,
    int files)
    implements Serializable {

  public boolean withdrawn() {
    return withdrawnAt != null;
  }

  /** As the right to work sees it; nothing of one that was withdrawn. */
  public Holding holding() {
    return new Holding(
        kind.code(),
        kind.purpose(),
        kind.associate(),
        kind.verifiedFirst(),
        issuedOn,
        expiresOn,
        verifiedOn,
        disciplinedOn);
  }
}
