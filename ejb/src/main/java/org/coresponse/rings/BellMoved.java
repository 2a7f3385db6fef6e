package org.coresponse.rings;

/** Something began to ring or stopped: whoever listens asks what rings for them. */
public record BellMoved() {}
