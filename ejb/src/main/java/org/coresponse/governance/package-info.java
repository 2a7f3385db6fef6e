/**
 * Clinical governance: which version of the protocol stands where in its life, and which one
 * decides.
 *
 * <p>Promises. A version is a DMN file under a name such as {@code DUR-CRISIS v1}. It begins as a
 * draft; is proven when each invariant holds over every combination of answers; is signed by a
 * clinical supervisor, a police officer and a programme manager, three different people of whom
 * none wrote it; goes live from an instant; is retired with a reason. Nobody signs what is not
 * proven, byte by byte, against the invariants that hold now; a change of the file or of the
 * invariants throws the proof and the signatures of whatever is not in force away, and says so.
 *
 * <p>At any instant at most one version is in force: the one with the newest {@code live_from} that
 * is not retired then. Where none is, nobody has signed what would decide, and {@code triage} falls
 * to the safe default. A version that was ever live stays readable for good, so that whatever it
 * decided can be decided again.
 *
 * <p>Not here: what a protocol is ({@code protocol}), how it is proven ({@code proof}), asking it
 * ({@code triage}).
 */
package org.coresponse.governance;
