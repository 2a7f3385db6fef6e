/**
 * Asking and deciding on one call: the safety answers go through the protocol, a recommendation
 * comes out, people decide.
 *
 * <p>Promises. Every decision keeps the version of the protocol, the answers, each rule that fired
 * and the outcome; replaying it gives the same. Scale items are of the clinical lane: only
 * clinicians give them, in tables of their own, each asking beside the former, read by the
 * clinicians on the call and clinical supervisors; the floor receives the level. Beside each
 * recommendation stands what of the version's fallback chain could go as of that second, and why
 * what comes before could not. An override keeps who, why and what had been recommended. Asking
 * again with the same answers is the same decision.
 */
package org.coresponse.triage;
