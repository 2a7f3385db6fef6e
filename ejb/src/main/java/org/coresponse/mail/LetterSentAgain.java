package org.coresponse.mail;

/** Somebody made a letter that was given up wait again. */
public record LetterSentAgain(long letter) implements LetterEvent {}
