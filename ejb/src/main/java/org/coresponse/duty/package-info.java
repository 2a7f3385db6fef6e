/**
 * Duty: who is at work now, since when and where, and who should be and is not.
 *
 * <p>Promises. Somebody has one duty that runs, and begins it themselves, in a role that the right
 * to work grants at that moment and at a place that serves the role; what it answered is kept. A
 * duty is held against the shift that is published for its holder. It ends by its holder, or when
 * the right to work or the membership ends; a duty that runs too long is shown and never ended for
 * somebody. Its times are corrected with a reason by somebody else, and the former ones stay.
 *
 * <p>Times are instants, so a duty across a daylight-saving night has its true hours.
 *
 * <p>Not here: who should work when ({@code roster}), whom dispatch may send ({@code dispatch}).
 */
package org.coresponse.duty;
