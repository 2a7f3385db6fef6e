package org.coresponse.review;

import java.io.Serializable;
import java.time.Instant;

/**
 * What one supervisor thought of an override.
 *
 * @param comment or null
 */
public record ReviewRow(
    ReviewVerdict verdict, String comment, Instant reviewedAt, String reviewedBy)
    implements Serializable {}
