package org.coresponse.proof;

/**
 * How far a proof is.
 *
 * @param done of the steps
 * @param steps all of them
 * @param about the id of the invariant or the name of the input last worked on; may be empty
 */
public record ProofProgress(int done, int steps, String about) {}
