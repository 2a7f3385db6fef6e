package org.coresponse.credentials;

/** A file of evidence with its content. */
public record EvidenceFile(EvidenceRow row, byte[] bytes) {}
