/**
 * Fairness: how nights, weekends, holidays and hours are spread over those on the roster.
 *
 * <p>Promises. What counts is what was published last, of shifts on duty, within whole weeks of the
 * city. A night is worked by who is on duty at three o'clock, an hour that every day has; a weekend
 * or a holiday by who is on duty in any minute of it; hours are those that pass.
 *
 * <p>Nothing here writes but the city's holidays, and that it was read.
 */
package org.coresponse.fairness;
