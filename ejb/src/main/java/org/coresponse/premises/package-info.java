/**
 * What is known of a place or a number before anybody goes there: former calls of twelve months,
 * and caution flags.
 *
 * <p>Promises. A caution flag is about one address or one telephone number, and says who says so,
 * who wrote it down, from when and until when; one that has ended is never shown as one that holds.
 * It is never changed: it ends, of itself or early with a reason, and another one is added. The
 * same request of the same author is the same flag. A reader is told what their lane lets them read
 * of calls: police officers of numbers and addresses of open calls, auditors without text, source,
 * number or place.
 *
 * <p>A flag is of the dispatch lane. It holds nothing clinical and nothing of substance use: those
 * have lanes of their own, and no flag may carry a fact across.
 *
 * <p>Not here: which calls are one event ({@code search}), dangers of the call itself ({@code
 * intake}, safety answers).
 */
package org.coresponse.premises;
