package org.coresponse.demo;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Lines of text as UTF-8, each made when it is read. */
final class LinesInputStream extends InputStream {
  private final Iterator<String> lines;
  private byte[] line = {};
  private int at;

  LinesInputStream(Iterator<String> lines) {
    this.lines = lines;
  }

  @Override
  public int read() {
    return filled() ? line[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    var count = 0;
    while (count < length && filled()) {
      var part = Math.min(length - count, line.length - at);
      System.arraycopy(line, at, into, offset + count, part);
      at += part;
      count += part;
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  /** Whether there is another byte. */
  private boolean filled() {
    while (at == line.length && lines.hasNext()) {
      line = lines.next().getBytes(StandardCharsets.UTF_8);
      at = 0;
    }
    return at < line.length;
  }
}
