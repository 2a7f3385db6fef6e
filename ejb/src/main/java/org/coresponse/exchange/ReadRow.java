package org.coresponse.exchange;

/**
 * A row on its way from the reader to the writer of a chunk.
 *
 * @param bytesRead of the file as it was sent, up to this row or little more
 */
record ReadRow(MappedRow row, long bytesRead) {}
