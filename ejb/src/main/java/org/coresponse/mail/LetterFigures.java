package org.coresponse.mail;

import java.io.Serializable;

/** How many letters there are of each status. */
public record LetterFigures(long waiting, long sent, long failed) implements Serializable {}
