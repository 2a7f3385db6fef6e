package org.coresponse.governance;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a proof came to.
 *
 * @param dmnSha256 of the file that was proven
 * @param invariantsSha256 of the invariants it was proven against
 * @param holds whether every invariant does; false also where one was not decided in time
 * @param current whether it is of the file and the invariants that stand now
 * @param askedBy who asked for it
 */
public record ProofRow(
    String dmnSha256,
    String invariantsSha256,
    boolean holds,
    boolean current,
    Instant provenAt,
    String askedBy)
    implements Serializable {}
