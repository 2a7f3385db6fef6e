package org.coresponse.shiftrules;

import java.io.Serializable;

/**
 * A week for which more hours of an agency are planned than its contract buys.
 *
 * @param agency its id
 * @param minutes planned on duty, of all its people
 * @param limit bought, in minutes
 */
public record AgencyBreach(Severity severity, long agency, Week week, long minutes, long limit)
    implements Serializable {}
