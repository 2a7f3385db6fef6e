/**
 * Asking and deciding on one call: the safety answers go through the protocol, a recommendation
 * comes out, people decide.
 *
 * <p>Promises. Every decision keeps the version of the protocol, the answers, each rule that fired
 * and the outcome; replaying it gives the same. Of the screener the floor receives the level.
 * Beside each recommendation stands what of the version's fallback chain could go as of that
 * second, and why what comes before could not. An override keeps who, why and what had been
 * recommended. Asking again with the same answers is the same decision.
 *
 * <p>Not here: the items of the screener ({@code screening}), what is still worth asking ({@code
 * asking}), what supervisors think of overrides ({@code review}).
 */
package org.coresponse.triage;
