package org.coresponse.governance;

/**
 * The file of a version.
 *
 * @param version number of the version's changes, for whoever changes the file
 */
public record VersionFile(
    String name, int version, VersionState state, String sha256, byte[] dmn) {}
