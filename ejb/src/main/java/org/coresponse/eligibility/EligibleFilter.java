package org.coresponse.eligibility;

import java.io.Serializable;

/**
 * Which eligible incidents of a span are wanted; what is null does not matter.
 *
 * @param reason of those that nobody served
 * @param hour of the day, 0 to 23
 * @param district of the incident's own call
 */
public record EligibleFilter(
    EligibilitySpan span, Outcome outcome, UnservedReason reason, Integer hour, String district)
    implements Serializable {}
