package org.coresponse.intake;

import java.util.List;

/**
 * What the sender of a call gets back.
 *
 * @param created false when this call had been taken in before
 * @param warnings what does not look right, though the call was taken in
 */
public record Receipt(CallNumber number, boolean created, List<CallWarning> warnings) {}
