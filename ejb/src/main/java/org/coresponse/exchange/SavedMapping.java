package org.coresponse.exchange;

/**
 * What became of a mapping that was sent.
 *
 * @param created false when the newest version says the same already
 */
public record SavedMapping(MappingRow mapping, boolean created) {}
