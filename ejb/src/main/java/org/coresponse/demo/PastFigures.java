package org.coresponse.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coresponse.demo.PastNature.Reporter;

/**
 * What the past is made of. Each resource says where its figures come from.
 *
 * @param week how busy each hour of each weekday is; only their proportions count
 * @param natures in the order of the resource
 * @param dispositions rows of each of 275,117
 * @param sources by what line the public's calls come in
 */
record PastFigures(
    Map<DayOfWeek, int[]> week,
    List<PastNature> natures,
    Map<String, Integer> dispositions,
    Map<String, Integer> sources,
    List<PastBeat> beats) {

  /**
   * A circle within a beat.
   *
   * @param east feet of its middle in North Carolina's State Plane
   * @param radius in feet
   */
  record PastBeat(String beat, String district, int east, int north, int radius) {}

  static PastFigures read() {
    var week = new EnumMap<DayOfWeek, int[]>(DayOfWeek.class);
    lines("past-week.csv")
        .forEach(
            cells ->
                week.put(
                    DayOfWeek.valueOf(cells[0]),
                    Stream.of(cells).skip(1).mapToInt(Integer::parseInt).toArray()));
    return new PastFigures(
        week,
        lines("past-natures.csv").stream().map(PastFigures::nature).toList(),
        weights("past-dispositions.csv"),
        weights("past-sources.csv"),
        lines("past-beats.csv").stream().map(PastFigures::beat).toList());
  }

  private static PastNature nature(String[] cells) {
    var own = new LinkedHashMap<String, Integer>();
    for (var part : cells[5].split(";")) {
      var colon = part.indexOf(':');
      if (colon > 0) {
        own.put(part.substring(0, colon), Integer.valueOf(part.substring(colon + 1)));
      }
    }
    return new PastNature(
        cells[0],
        Integer.parseInt(cells[1]),
        cells[2].equals("yes"),
        Reporter.valueOf(cells[3]),
        cells[4],
        own);
  }

  private static Map<String, Integer> weights(String resource) {
    var weights = new LinkedHashMap<String, Integer>();
    lines(resource).forEach(cells -> weights.put(cells[0], Integer.valueOf(cells[1])));
    return weights;
  }

  private static PastBeat beat(String[] cells) {
    return new PastBeat(
        cells[0],
        cells[1],
        Integer.parseInt(cells[2]),
        Integer.parseInt(cells[3]),
        Integer.parseInt(cells[4]));
  }

  /** Shares of the dispositions that are left when natures have taken their own. */
  Shares<String> otherDispositions() {
    var left = new LinkedHashMap<String, Double>();
    dispositions.forEach((name, rows) -> left.put(name, rows.doubleValue()));
    for (var nature : natures) {
      nature
          .own()
          .forEach(
              (name, percent) -> left.merge(name, -nature.weight() * percent / 100.0, Double::sum));
    }
    return new Shares<>(left);
  }

  private static List<String[]> lines(String resource) {
    try (var in = PastFigures.class.getResourceAsStream(resource);
        var text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
