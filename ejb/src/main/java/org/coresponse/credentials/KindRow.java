package org.coresponse.credentials;

import java.io.Serializable;

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
    Integer requiredHours)
    implements Serializable {}
