package org.coresponse.exchange;

import java.io.Serializable;
import java.time.Instant;

/**
 * How an import goes, or went.
 *
 * @param mappingVersion the version it is read by, whatever was saved since
 * @param sha256 of the file as it was sent, in hexadecimal
 * @param dryRun counts only, and changes nothing
 * @param problem code of why it failed, or null
 * @param cancelAsked somebody cancelled it; it ends with the rows in hand
 * @param percent of the file that was read
 * @param endedAt null while it runs
 */
public record ImportReport(
    Long id,
    String mapping,
    int mappingVersion,
    String sha256,
    boolean dryRun,
    ImportStatus status,
    String problem,
    boolean cancelAsked,
    int percent,
    ImportTally tally,
    Instant askedAt,
    Instant endedAt,
    String startedByName)
    implements Serializable {}
