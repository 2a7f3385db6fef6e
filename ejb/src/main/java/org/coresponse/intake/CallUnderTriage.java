package org.coresponse.intake;

/**
 * A call of an open incident whose row is held until the transaction ends, with the answers that
 * stand.
 *
 * @param nature as it was given
 */
public record CallUnderTriage(
    long id,
    CallNumber number,
    OpenIncident incident,
    String nature,
    CallerType callerType,
    SafetyAnswers safety) {}
