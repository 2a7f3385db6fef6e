package org.coresponse.exchange;

import java.io.Serializable;

/**
 * Something about a row that whoever sent the file must know; never the value itself.
 *
 * @param line where the row begins in the file, from 1
 * @param column the file's name of the column or columns, or null for the row as a whole
 */
public record Remark(Long line, String column, RemarkReason reason) implements Serializable {}
