/**
 * Eligibility: of every incident, whether each part of the programme should have answered it,
 * whether it did, and if not, why.
 *
 * <p>Promises. Of each incident and part there is one row. An eligible one is served, unserved with
 * one reason, or open while the incident runs; one that is not eligible is none of these; so that
 * {@code eligible = served + unserved + open} holds for any set of rows. What stood in the way is
 * kept as of the second at which an incident was decided eligible and is no guess made later: later
 * facts (the caller declined, an offer was not taken in time, whoever was sent was called back)
 * outdo it, nothing else does.
 *
 * <p>A row is settled in the transaction of the fact that moves it, by one that holds it; what it
 * says is always derived anew from all that is stored, so that the same fact twice changes nothing.
 *
 * <p>Of dispatch only rows of responses are read, in {@code ServedBy} alone.
 */
package org.coresponse.eligibility;
