package org.coresponse.dispatch;

/**
 * The board has a new change. Heard after the commit by whoever pushes it to browsers; carries
 * nothing but the number, so that each viewer fetches what their lane allows.
 */
public record BoardMoved(long number) {}
