package org.coresponse.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends the reading of a row that never ends, such as one whose quotation mark nobody closed. */
final class BoundedReader extends FilterReader {
  /** Characters of one row; far beyond a row with every column full. */
  static final int LONGEST_ROW = 1_000_000;

  private int read;

  BoundedReader(Reader text) {
    super(text);
  }

  /** A new row begins. */
  void begin() {
    read = 0;
  }

  @Override
  public int read() throws IOException {
    var one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    var got = super.read(into, offset, length);
    count(Math.max(got, 0));
    return got;
  }

  private void count(int characters) throws IOException {
    read += characters;
    if (read > LONGEST_ROW) {
      throw new IOException("a row of more than " + LONGEST_ROW + " characters");
    }
  }
}
