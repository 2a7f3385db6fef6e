/**
 * Reviewing what was chosen otherwise than the protocol recommended.
 *
 * <p>Promises. Each override waits until a supervisor who did not choose it has said whether they
 * agree; whoever does not says why. A later review stands beside the former ones, given by somebody
 * who has read them; none is ever changed. Reading overrides leaves a line in the trail.
 *
 * <p>Not here: choosing otherwise ({@code triage}).
 */
package org.coresponse.review;
