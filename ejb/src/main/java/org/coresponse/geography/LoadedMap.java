package org.coresponse.geography;

/**
 * What whoever loads a map gets back.
 *
 * @param created false when the same file had been loaded before
 */
public record LoadedMap(MapRow map, boolean created) {}
