package org.coresponse.roster;

/**
 * What a publication did.
 *
 * @param publication its id, or null where there was nothing to publish
 * @param changes how many shifts it changed
 * @param told how many people it told
 */
public record Published(Long publication, int changes, int told) {}
