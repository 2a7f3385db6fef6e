package org.coresponse.replay;

/**
 * A call that nobody assessed.
 *
 * @param answers as they came in with it, in the order of {@link
 *     org.coresponse.triage.StoredAnswers}; no scale items
 */
record UnansweredRow(long id, String[] answers, Where where) {}
