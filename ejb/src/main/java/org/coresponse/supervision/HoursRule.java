package org.coresponse.supervision;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a board requires of an associate.
 *
 * @param kind code of the credential
 * @param since first day that counts: the first on which they held it
 * @param requiredHours of practice, or null
 * @param practicePerSupervision hours of practice that one hour of supervision covers, or null
 */
public record HoursRule(
    String kind, LocalDate since, Integer requiredHours, Integer practicePerSupervision)
    implements Serializable {}
