/**
 * Intake: a call for help comes in and belongs to an incident.
 *
 * <p>Promises. Every call has the next number of the city's day and belongs to exactly one
 * incident, created with it; incidents that are one event are merged and split again, each number
 * finds the call wherever it went, and nothing that was said or done is lost ({@link
 * org.coresponse.intake.IncidentMerge}). What is amended keeps its former value, each safety answer
 * who said it and when. The same source and external id is the same call, however often and however
 * concurrently it is sent. What was not asked is never "no". While an incident is closed every
 * change to it is refused with {@link org.coresponse.intake.IncidentClosedException}; it can only
 * be reopened, with a reason. An incident closes only when nothing is running on it any more
 * ({@link org.coresponse.intake.RunningWork}), or is cancelled with a reason.
 *
 * <p>Times are {@link java.time.Instant} in UTC; "day" means the city's zone of {@code CityClock}.
 * Coordinates are WGS84 degrees. Telephone numbers are E.164.
 *
 * <p>Not here: finding a call ({@code search}), what is noted on it ({@code calllog}), deciding who
 * answers ({@code triage}), sending anyone ({@code dispatch}).
 */
package org.coresponse.intake;
