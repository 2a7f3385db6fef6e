package org.coresponse.replay;

import org.coresponse.triage.NatureGroup;

/**
 * What a report can be narrowed to of a call.
 *
 * @param district police district of its point, or {@link Slice#NO_DISTRICT}
 * @param hour of the city's day in which it was received, 0 to 23
 */
record Where(String district, int hour, NatureGroup nature) {}
