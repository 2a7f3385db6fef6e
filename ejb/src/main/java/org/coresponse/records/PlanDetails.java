package org.coresponse.records;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The newest version of a safety plan. Clinical lane.
 *
 * @param version how often it was changed, 0 while there is none
 * @param own whether the reader is the clinician who writes it
 * @param writable whether the reader may write it
 * @param number of this version, from 1; 0 while there is none
 * @param text null while there is none
 * @param keptAt null while it is being written
 * @param versions all of them, the newest first
 */
public record PlanDetails(
    long response,
    int version,
    boolean own,
    boolean writable,
    int number,
    PlanText text,
    Instant writtenAt,
    String writtenBy,
    Instant keptAt,
    List<PlanVersionRow> versions)
    implements Serializable {}
