package org.coresponse.dispatch;

/**
 * The floor in figures.
 *
 * @param open incidents
 * @param late of them, those to which nobody was sent and that wait longer than their priority may
 */
public record BoardFigures(long open, long late) {}
