package org.coresponse.records;

/**
 * Sign the record of a response as it stands.
 *
 * @param version the version that was read, or null to take whatever stands
 */
public record SignRecord(long response, Integer version) {}
