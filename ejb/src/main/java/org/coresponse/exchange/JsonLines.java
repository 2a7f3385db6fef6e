package org.coresponse.exchange;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The lines at which the fields of a JSON object stand, by their paths. */
final class JsonLines {
  private final Map<String, Long> lines = new HashMap<>(Map.of("", 1L));

  /** An object or list that is not closed yet. */
  private static final class Open {
    private final String path;
    private final boolean list;
    private int next;
    private String name;

    private Open(String path, boolean list) {
      this.path = path;
      this.list = list;
    }

    private String child() {
      if (list) {
        return path + "[" + next++ + "]";
      }
      return path.isEmpty() ? name : path + "." + name;
    }
  }

  private JsonLines() {}

  /**
   * @param json well-formed
   */
  static JsonLines of(String json) {
    var found = new JsonLines();
    var open = new ArrayDeque<Open>();
    try (var parser = JsonProvider.provider().createParser(new StringReader(json))) {
      while (parser.hasNext()) {
        found.read(parser, parser.next(), open);
      }
    }
    return found;
  }

  private void read(JsonParser parser, JsonParser.Event event, Deque<Open> open) {
    switch (event) {
      case KEY_NAME -> {
        open.peek().name = parser.getString();
        lines.put(open.peek().child(), parser.getLocation().getLineNumber());
      }
      case END_OBJECT, END_ARRAY -> open.pop();
      default -> {
        var path = open.isEmpty() ? "" : open.peek().child();
        lines.putIfAbsent(path, parser.getLocation().getLineNumber());
        if (event == JsonParser.Event.START_OBJECT || event == JsonParser.Event.START_ARRAY) {
          open.push(new Open(path, event == JsonParser.Event.START_ARRAY));
        }
      }
    }
  }

  /** The line of a field; where there is none of this path, of what should hold it. */
  long line(String path) {
    for (var at = path; ; at = at.substring(0, Math.max(0, end(at)))) {
      var line = lines.get(at);
      if (line != null) {
        return line;
      }
    }
  }

  private static int end(String path) {
    return Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
  }
}
