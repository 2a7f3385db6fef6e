package org.coresponse.supervision;

import java.io.Serializable;
import java.time.LocalDate;

/** A day of an associate as far as the totals follow from it. */
public record PractisedDay(
    LocalDate on, Integer practiceMinutes, Integer supervisionMinutes, Boolean confirmed)
    implements Serializable {}
