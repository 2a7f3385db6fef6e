package org.coresponse.supervision;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who supervises an associate, and until when their own licence stands.
 *
 * @param until first day without, or null while it is open
 * @param runs whether it does today
 * @param licence code of the kind by which they may supervise today, or null where none stands
 * @param licenceEnds first day on which it is no longer good; null with no licence or no end
 */
public record SupervisorStanding(
    String name,
    LocalDate from,
    LocalDate until,
    boolean runs,
    String licence,
    LocalDate licenceEnds)
    implements Serializable {}
