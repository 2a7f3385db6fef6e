/**
 * Lapses: what ends soon of what people hold, who was warned of it, and where its renewal stands.
 *
 * <p>Promises. A warning is told once for each credential and step, whatever the number of servers,
 * in one transaction with its letters. After a time in which no server ran only the latest step
 * that is due is told, the earlier ones are kept as passed over. Nobody is warned of what was
 * withdrawn, of what somebody held who has left, or of what is renewed. On which days, and which
 * addresses of agency, police and city, is data.
 *
 * <p>A credential's end is the first day of the city on which it is no longer good; the warning of
 * step 0 is told on that day.
 *
 * <p>Not here: what ends the right to work, which is {@code credentials}; sending letters, which is
 * {@code mail}.
 */
package org.coresponse.lapses;
