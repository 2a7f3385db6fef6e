package org.coresponse.custody;

import java.time.Instant;

/**
 * A deadline that passed and after which nothing was done.
 *
 * @param id of the incident or of the response
 * @param since when it passed first
 */
public record OverdueRow(Long id, DeadlineKind passed, Instant since) {}
