package org.coresponse.premises;

/**
 * The outcome of adding a caution flag.
 *
 * @param created false when its author had added it before
 */
public record AddedCaution(long id, boolean created) {}
