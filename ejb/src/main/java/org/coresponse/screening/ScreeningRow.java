package org.coresponse.screening;

import java.io.Serializable;
import java.time.Instant;

/**
 * One asking of the screener as clinicians on the call read it. Clinical lane.
 *
 * @param finished whether every item that its branch asks was answered Yes or No
 * @param clinicalLevel what the protocol made of it, with what stood before
 * @param respondentWho who answered for the person, or null
 * @param language ISO 639 code of the language it was asked in
 * @param comment of the clinician, or null
 */
public record ScreeningRow(
    long id,
    String call,
    SuicideScreen answers,
    boolean finished,
    String clinicalLevel,
    ScreenRespondent respondent,
    String respondentWho,
    String language,
    Instant begunAt,
    Instant finishedAt,
    String askedBy,
    String comment)
    implements Serializable {}
