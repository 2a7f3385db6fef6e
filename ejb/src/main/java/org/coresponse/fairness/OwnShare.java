package org.coresponse.fairness;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What whoever asks bears, beside the mean of all who are on the roster in the same roles.
 *
 * @param weeks the whole weeks before this one
 * @param until the Monday after the last of them
 */
public record OwnShare(int weeks, LocalDate from, LocalDate until, Load own, Load mean)
    implements Serializable {}
