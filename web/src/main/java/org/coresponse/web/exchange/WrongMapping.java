package org.coresponse.web.exchange;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.coresponse.exchange.InvalidMappingException;

/**
 * What of a mapping could not be taken, with the lines around it.
 *
 * @param line where it stands, from 1
 * @param path of the field in the JSON
 * @param reason key of the sentence that says why
 * @param around lines before and after, and the line itself
 */
public record WrongMapping(long line, String path, String reason, List<Line> around)
    implements Serializable {
  private static final int AROUND = 2;

  /**
   * One line of the JSON.
   *
   * @param wrong whether it is the one
   */
  public record Line(long number, String text, boolean wrong) implements Serializable {}

  static WrongMapping of(InvalidMappingException refused, String json) {
    var lines = json == null ? List.<String>of() : json.lines().toList();
    var around = new ArrayList<Line>();
    for (var i = Math.max(1, refused.line() - AROUND);
        i <= Math.min(lines.size(), refused.line() + AROUND);
        i++) {
      around.add(new Line(i, lines.get((int) i - 1), i == refused.line()));
    }
    return new WrongMapping(refused.line(), refused.field(), refused.reason(), around);
  }
}
