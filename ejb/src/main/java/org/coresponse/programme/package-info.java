/**
 * Programme: which parts of it the city has, by date.
 *
 * <p>Promises. A part is on or off on each of the city's days, as the newest statement about the
 * latest day up to it says; without one it is off. A statement is never changed or taken away, it
 * is outdone by a later one, so that what held on a day can always be told. Nothing is stated of a
 * day that is over.
 */
package org.coresponse.programme;
