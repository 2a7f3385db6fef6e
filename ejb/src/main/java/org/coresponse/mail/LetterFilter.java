package org.coresponse.mail;

import java.io.Serializable;

/**
 * Which letters of the outbox are wanted.
 *
 * @param status null is any
 * @param kind null is any
 */
public record LetterFilter(LetterStatus status, LetterKind kind) implements Serializable {}
