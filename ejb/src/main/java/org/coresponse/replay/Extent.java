package org.coresponse.replay;

/**
 * The decisions of a period.
 *
 * @param firstAssessmentId 1 where there are none
 * @param lastAssessmentId 0 where there are none
 */
record Extent(long decisions, long firstAssessmentId, long lastAssessmentId) {}
