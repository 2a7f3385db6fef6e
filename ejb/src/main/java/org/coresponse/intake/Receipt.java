package org.coresponse.intake;

/**
 * What the sender of a call gets back.
 *
 * @param created false when this call had been taken in before
 */
public record Receipt(CallNumber number, boolean created) {}
