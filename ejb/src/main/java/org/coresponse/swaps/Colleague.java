package org.coresponse.swaps;

import java.io.Serializable;
import org.coresponse.roster.Worker;

/** Somebody to whom a shift can be offered. */
public record Colleague(Worker worker, String name) implements Serializable {}
