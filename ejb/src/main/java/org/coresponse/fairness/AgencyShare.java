package org.coresponse.fairness;

import java.io.Serializable;

/**
 * What an agency's people are planned for against what the city buys of it.
 *
 * @param contractedMinutes in the weeks of the span; null where no contract is on record
 */
public record AgencyShare(String agency, long minutes, Long contractedMinutes)
    implements Serializable {}
