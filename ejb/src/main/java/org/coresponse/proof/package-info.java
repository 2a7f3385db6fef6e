/**
 * Proof: whether a triage protocol keeps the city's invariants over every combination of answers.
 *
 * <p>Promises. An {@link Invariant} is data: a sentence that people sign and the exact form that is
 * proven. {@link SafetyProof} checks a DMN file against all of them in two ways that know nothing
 * of each other: by the exact diagram of what the compiled tables decide, and by a SAT solver on an
 * encoding of the rules as they are written. Only what both hold is {@link Verdict#PROVEN}. What
 * one could not finish, or where they disagree, is {@link Verdict#NOT_PROVEN}, never proven. A
 * violation comes with a counter-example of as few answers as can be said, in words, and the rule
 * to blame. The same file, invariants and limits give the same report apart from times.
 *
 * <p>Pure functions: no clock but the one handed in, no database, no chance. Everything public is
 * immutable.
 *
 * <p>Not here: who signs, and where the report is kept.
 */
package org.coresponse.proof;
