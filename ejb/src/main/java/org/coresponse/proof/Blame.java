package org.coresponse.proof;

/**
 * The rule to look at first.
 *
 * @param table its table
 * @param rule its number, from 1; 0 where a rule is missing
 * @param words why it is this one
 */
public record Blame(String table, int rule, Sentence words) {}
