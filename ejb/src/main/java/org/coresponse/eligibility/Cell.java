package org.coresponse.eligibility;

import java.io.Serializable;

/**
 * How many eligible incidents have everything in common by which they are counted.
 *
 * @param month {@code 2026-11}
 * @param hour of the day, 0 to 23
 * @param district empty where the incident's own call has none
 */
public record Cell(
    String month, int hour, String district, Outcome outcome, UnservedReason reason, long incidents)
    implements Serializable {}
