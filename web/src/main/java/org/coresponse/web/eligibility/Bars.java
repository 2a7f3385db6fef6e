package org.coresponse.web.eligibility;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.coresponse.eligibility.Tally;

/** Tallies as bars of three parts one above the other, from the ground: served, open, unserved. */
public final class Bars {
  /** Width of the place of one bar, and height of the tallest. */
  private static final int PLACE = 26;

  private static final int HEIGHT = 120;

  private Bars() {}

  /**
   * A bar in units of the drawing.
   *
   * @param x left edge
   * @param middle of its place
   */
  public record Bar(
      String key,
      int x,
      int middle,
      double servedY,
      double served,
      double openY,
      double open,
      double unservedY,
      double unserved)
      implements Serializable {}

  static List<Bar> of(List<Tally> tallies) {
    var most = Math.max(1, tallies.stream().mapToLong(Tally::eligible).max().orElse(1));
    var bars = new ArrayList<Bar>();
    for (var tally : tallies) {
      var served = height(tally.served(), most);
      var open = height(tally.open(), most);
      var unserved = height(tally.unserved(), most);
      var x = bars.size() * PLACE;
      bars.add(
          new Bar(
              tally.key(),
              x,
              x + PLACE / 2,
              HEIGHT - served,
              served,
              HEIGHT - served - open,
              open,
              HEIGHT - served - open - unserved,
              unserved));
    }
    return bars;
  }

  static int width(int bars) {
    return Math.max(1, bars) * PLACE;
  }

  private static double height(long incidents, long most) {
    return Math.round(10.0 * HEIGHT * incidents / most) / 10.0;
  }
}
