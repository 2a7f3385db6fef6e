package org.coresponse.calllog;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.SafetyAnswers;

/**
 * One answer to one safety question, as it was given.
 *
 * @param question name of the question in {@link SafetyAnswers}
 * @param answer name of the answer given
 * @param saidBy who was calling
 * @param askedBy whoever asked, or the system that sent it
 */
public record AnswerRow(
    String call, String question, String answer, CallerType saidBy, Instant askedAt, String askedBy)
    implements Serializable {}
