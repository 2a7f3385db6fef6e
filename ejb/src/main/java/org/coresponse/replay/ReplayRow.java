package org.coresponse.replay;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.intake.SafetyAnswers;

/**
 * How a replay goes, or went.
 *
 * @param version name of the version it decides by
 * @param assumed what was assumed of calls without answers; null where these are counted only
 * @param problem code of why it failed, or null
 * @param cancelAsked somebody cancelled it; it ends with the part in hand
 * @param percent of the period that was replayed
 * @param decisions replayed so far
 * @param unanswered calls that nobody assessed, so far
 * @param tally of the decisions; null before the end
 * @param reportSha256 of its report; null before the end
 * @param endedAt null while it runs
 */
public record ReplayRow(
    Long id,
    String version,
    String dmnSha256,
    Instant from,
    Instant to,
    SafetyAnswers assumed,
    ReplayStatus status,
    String problem,
    boolean cancelAsked,
    int percent,
    long decisions,
    long unanswered,
    Tally tally,
    String reportSha256,
    Instant askedAt,
    Instant endedAt,
    String startedByName)
    implements Serializable {}
