package org.coresponse.lapses;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.credentials.CredentialPurpose;

/**
 * A credential that ends soon, or has ended.
 *
 * @param clinician who holds it, or null where it is an officer
 * @param officer who holds it, or null where it is a clinician
 * @param name of its holder
 * @param agency code of a clinician's; null for officers, who are of none
 * @param kind code of its kind; {@code kindEn} is its name in English, {@code kindEs} in Spanish
 * @param expiresOn first day on which it is no longer good
 * @param daysLeft until then; 0 on that day, negative behind it
 * @param told steps of which something became, the earliest first
 */
public record LapseRow(
    long credential,
    Long clinician,
    Long officer,
    String name,
    String agency,
    String agencyName,
    String kind,
    String kindEn,
    String kindEs,
    CredentialPurpose purpose,
    LocalDate expiresOn,
    int daysLeft,
    Renewal renewal,
    List<ToldStep> told)
    implements Serializable {

  /** Whether its holder is an officer. */
  public boolean ofOfficer() {
    return officer != null;
  }

  /** Id of its holder in the register of their kind. */
  public long holder() {
    return officer == null ? clinician : officer;
  }

  /** Whether nobody has stated a renewal yet. */
  public boolean open() {
    return renewal.state() == RenewalState.NONE;
  }
}
