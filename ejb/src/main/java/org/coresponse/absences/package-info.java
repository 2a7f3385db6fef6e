/**
 * When people are away: leave, which somebody else grants, and sickness, which stands at once.
 *
 * <p>Promises. Nobody grants their own leave. Whoever is away is given no shift, by the rule of
 * being away. Sickness opens the published shifts that it touches, and says nothing of why. People
 * of an agency reach their own agency's absences only.
 *
 * <p>Days are days of the city; an absence lasts until the midnight before the first day back.
 */
package org.coresponse.absences;
