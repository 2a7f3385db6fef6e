package org.coresponse.agreements;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An agreement that has lapsed and that none has taken the place of.
 *
 * @param since first day on which it no longer held
 */
public record LapsedAgreement(
    String agency, String agencyName, AgreementKind kind, String title, LocalDate since)
    implements Serializable {}
