package org.coresponse.web.rings;

import java.time.Instant;
import org.coresponse.rings.Desk;
import org.coresponse.rings.RingKind;

/**
 * What rings, in the reader's language.
 *
 * @param urgent whether somebody waits who is nobody's until it is answered
 * @param words why it rings
 * @param natureLabel in the reader's language
 * @param response null where it is about the incident as a whole
 * @param desk null where it rings at this person alone
 * @param endsAt null without a deadline
 */
public record RingLine(
    long id,
    RingKind kind,
    boolean urgent,
    String words,
    String incident,
    Integer priority,
    String nature,
    String natureLabel,
    String address,
    Long response,
    Desk desk,
    Instant since,
    Instant endsAt) {}
