package org.coresponse.agreements;

/** A file of an agreement with its content. */
public record OpenedFile(AgreementFileRow row, byte[] bytes) {}
