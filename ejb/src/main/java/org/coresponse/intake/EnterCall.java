package org.coresponse.intake;

import java.time.Instant;

/**
 * Enter this call of another system's file.
 *
 * @param beat as the file has it; null when it does not say
 * @param district as the file has it; null when it does not say
 * @param disposition how the other system ended it, a code of the list; null leaves it open
 * @param endedAt when it ended; null for a call that is open
 */
public record EnterCall(
    ReceiveCall call, String beat, String district, String disposition, Instant endedAt) {}
