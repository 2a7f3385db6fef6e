/**
 * Gaps: how many calls for our clinicians come in each hour of the week, against who is planned and
 * who was there.
 *
 * <p>Promises. An eligible call is an incident that is not merged into another and whose leading
 * decision names co-response or diversion by phone, first or in addition, or of which nothing is
 * decided and a call has a nature that the role may answer; it counts at the moment its incident
 * began. Of each hour of the week every real hour of the span is one observation: in the night that
 * has an hour twice both count, and the hour that a night leaves out is none.
 *
 * <p>Nothing here writes but that it was read.
 */
package org.coresponse.gaps;
