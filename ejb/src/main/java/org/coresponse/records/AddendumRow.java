package org.coresponse.records;

import java.io.Serializable;
import java.time.Instant;

/** What was added to a signed record. Clinical lane. */
public record AddendumRow(Long id, Instant at, String by, String text) implements Serializable {}
