/**
 * Search: calls are found by what is known of them.
 *
 * <p>Promises. A list, its count and its file show a reader only calls within their scope ({@link
 * org.coresponse.intake.CallScope}), and what they may not read finds nothing either: a telephone
 * number or a word of a narrative tells an auditor nothing. Lists are paged by key, newest first,
 * and a question that has an index is answered by it. Who listed or exported leaves a line in the
 * trail, in the same transaction, without what was looked for. Calls that may be the same event are
 * found by number, address, or place and time ({@link org.coresponse.search.SameEvent}). Addresses
 * are offered as the city's calls have them ({@link org.coresponse.search.KnownAddresses}).
 *
 * <p>Times are {@link java.time.Instant} in UTC; distances are meters.
 *
 * <p>Not here: one call with all that is known of it ({@code intake}).
 */
package org.coresponse.search;
