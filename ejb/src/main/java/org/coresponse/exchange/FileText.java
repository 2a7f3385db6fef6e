package org.coresponse.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.zip.GZIPInputStream;

/** Opens a file as text: unpacked, decoded, without byte order mark and lines before its header. */
final class FileText {
  private static final int BYTE_ORDER_MARK = '\uFEFF';
  private static final int GZIP = 0x1f8b;

  private FileText() {}

  static BoundedReader open(InputStream file, FileLayout layout) throws IOException {
    var text = new BufferedReader(new InputStreamReader(unpacked(file), layout.encoding()));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    for (var left = layout.skipLines(); left > 0; left--) {
      skipLine(text);
    }
    return new BoundedReader(text);
  }

  private static InputStream unpacked(InputStream file) throws IOException {
    var buffered = new BufferedInputStream(file);
    buffered.mark(2);
    var magic = buffered.read() << 8 | buffered.read();
    buffered.reset();
    return magic == GZIP ? new GZIPInputStream(buffered) : buffered;
  }

  /** Ends behind LF, CR or both. */
  private static void skipLine(Reader text) throws IOException {
    for (var c = text.read(); c >= 0 && c != '\n'; c = text.read()) {
      if (c == '\r') {
        text.mark(1);
        if (text.read() != '\n') {
          text.reset();
        }
        return;
      }
    }
  }
}
