package org.coresponse.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Reads from a mapping how its files are written. */
final class LayoutReader {
  static final Set<String> NAMES =
      Set.of("encoding", "skipLines", "header", "delimiter", "quote", "ragged");

  private static final int MOST_SKIPPED = 1000;

  private LayoutReader() {}

  static FileLayout read(MappingNode root) {
    var delimiter = delimiter(root);
    return new FileLayout(
        encoding(root),
        skipLines(root),
        root.flag("header", true),
        delimiter,
        quote(root, delimiter),
        root.flag("ragged", false));
  }

  private static Charset encoding(MappingNode root) {
    if (!root.has("encoding")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(root.text("encoding"));
    } catch (IllegalArgumentException e) {
      throw root.invalid("encoding", "invalid.encoding");
    }
  }

  private static int skipLines(MappingNode root) {
    if (!root.has("skipLines")) {
      return 0;
    }
    var lines = root.number("skipLines");
    if (lines != Math.rint(lines) || lines < 0 || lines > MOST_SKIPPED) {
      throw root.invalid("skipLines", "invalid.skip-lines");
    }
    return (int) lines;
  }

  private static char delimiter(MappingNode root) {
    var given = root.has("delimiter") ? root.text("delimiter") : ",";
    if (given.length() != 1 || "\"\r\n".contains(given)) {
      throw root.invalid("delimiter", "invalid.delimiter");
    }
    return given.charAt(0);
  }

  /** An empty text says that nothing is quoted. */
  private static Character quote(MappingNode root, char delimiter) {
    var given = root.has("quote") ? root.text("quote") : "\"";
    if (given.isEmpty()) {
      return null;
    }
    if (given.length() != 1 || "\r\n".contains(given) || given.charAt(0) == delimiter) {
      throw root.invalid("quote", "invalid.quote");
    }
    return given.charAt(0);
  }
}
