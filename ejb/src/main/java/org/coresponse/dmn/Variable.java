package org.coresponse.dmn;

/**
 * A value that tables read: an input, or what another table gives.
 *
 * @param name as columns name it
 * @param slot where an {@link Evaluation} keeps its code; inputs come first, from 0, in the order
 *     of the file
 * @param declared false for an input that only columns name, as editors of Camunda's line leave it
 * @param read whether any column reads it; an evaluation keeps no code of a result that none does
 * @param domain the classes of its values
 * @param note what the file says of an input in its description; may be empty
 */
public record Variable(
    String name, int slot, boolean declared, boolean read, Domain domain, String note) {}
