package org.coresponse.intake;

import java.io.Serializable;

/** Somebody of the floor who can work a call. */
public record Colleague(String subject, String name) implements Serializable {}
