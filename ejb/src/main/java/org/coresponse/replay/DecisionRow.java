package org.coresponse.replay;

/**
 * A decision as it is stored.
 *
 * @param version name of the version that decided
 * @param fired the rules that fired, as {@link org.coresponse.triage.FiredRules} writes them; null
 *     where nobody compares them
 * @param answers in the order of {@link org.coresponse.triage.StoredAnswers}; in here go scale
 *     items, and out of here only what a protocol makes of them
 */
record DecisionRow(
    long id, String version, Recommended outcome, String fired, String[] answers, Where where) {}
