package org.coresponse.exchange;

import java.nio.charset.Charset;

/**
 * How a file is written, before anything is known of what its columns mean.
 *
 * @param encoding of its characters
 * @param skipLines lines before the header that say something else
 * @param header whether the first row names the columns; otherwise they are {@code 1}, {@code 2}
 *     ...
 * @param quote around cells with delimiters or new lines in them; null where nothing is quoted
 * @param ragged whether cells may be missing at the end of a row: they are empty then
 */
record FileLayout(
    Charset encoding,
    int skipLines,
    boolean header,
    char delimiter,
    Character quote,
    boolean ragged) {}
