/**
 * Code lists that a city may change: natures, dispositions, reasons.
 *
 * <p>Promises. A code is retired by a date and never deleted, so whatever was recorded with it
 * stays readable. Only a code that is valid on the city's day may be chosen. What a nature means
 * (its common type of APCO 2.103.2-2019, and which of the programme's answers it may get) has a
 * first day, and is never overwritten: on any day of the past it is what it was then.
 *
 * <p>Not here: what is decided on a single call ({@code triage}); which natures calls had is asked
 * through {@link org.coresponse.codes.NaturesInCalls}.
 */
package org.coresponse.codes;
