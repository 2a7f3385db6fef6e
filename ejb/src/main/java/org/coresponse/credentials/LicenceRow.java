package org.coresponse.credentials;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A clinical licence in a list of people.
 *
 * @param type code of its kind
 * @param board that issues it
 * @param expiresOn first day on which it is no longer good, or null
 */
public record LicenceRow(
    String type, String number, String board, LocalDate issuedOn, LocalDate expiresOn)
    implements Serializable {}
