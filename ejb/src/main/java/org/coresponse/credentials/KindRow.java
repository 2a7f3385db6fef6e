package org.coresponse.credentials;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A kind of credential.
 *
 * @param nameEn its name in English; {@code nameEs} in Spanish
 * @param issuer the board or office that issues it
 * @param lateDays days after its end in which a renewal still counts as in time; not days of work
 * @param evidenceNeeded whether it is verified only with a file of evidence
 * @param verifiedFirst whether it counts only once it is verified
 * @param associate whether its holder may work under a supervisor only
 * @param requiredHours to be worked under supervision, or null
 * @param practicePerSupervision hours of practice that one hour of supervision covers, or null
 */
public record KindRow(
    String code,
    String nameEn,
    String nameEs,
    String issuer,
    CredentialPurpose purpose,
    RenewalCycle cycle,
    int lateDays,
    boolean evidenceNeeded,
    boolean verifiedFirst,
    Verifier verifier,
    boolean associate,
    Integer requiredHours,
    Integer practicePerSupervision,
    int version)
    implements Serializable {

  /** What the city may change of it. */
  public KindTerms terms() {
    var on = cycle.on();
    return new KindTerms(
        nameEn,
        nameEs,
        issuer,
        cycle.cycle(),
        cycle.years(),
        on == null ? null : on.getMonthValue(),
        on == null ? null : on.getDayOfMonth(),
        cycle.in(),
        lateDays,
        evidenceNeeded,
        verifiedFirst,
        verifier,
        associate,
        requiredHours,
        practicePerSupervision);
  }

  /**
   * Last day on which a renewal of one that ended then is still in time; null where it has to be
   * renewed before it ends, or does not end. Nobody works by it in the meantime.
   *
   * @param expiresOn first day on which it is no longer good, or null
   */
  public LocalDate renewableUntil(LocalDate expiresOn) {
    return expiresOn == null || lateDays == 0 ? null : expiresOn.plusDays(lateDays - 1L);
  }
}
