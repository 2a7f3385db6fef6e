package org.coresponse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponse.geography.StatePlane;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** The figures in the resources are those that were published, and fit what the product ships. */
class PastFiguresTest {
  private final PastFigures figures = PastFigures.read();

  @Test
  void the_week_is_san_diegos() throws IOException {
    var published = Published.week();
    for (var day : DayOfWeek.values()) {
      assertThat(figures.week().get(day)).as("%s", day).isEqualTo(published.get(day));
    }
  }

  @Test
  void dispositions_and_the_ten_most_frequent_natures_are_durhams() throws IOException {
    var published = Published.durham();
    assertThat(figures.dispositions())
        .isEqualTo(counts(published.getJsonObject("disposition_2025")));
    var ten = counts(published.getJsonObject("nature_top10_2025"));
    var weights =
        figures.natures().stream().collect(Collectors.toMap(PastNature::name, PastNature::weight));
    assertThat(weights).containsAllEntriesOf(ten);
    assertThat(weights.values().stream().mapToInt(w -> w).sum())
        .isEqualTo(published.getJsonObject("rows").getInt("2025"));
    var tenth = ten.values().stream().mapToInt(w -> w).min().orElseThrow();
    weights.keySet().removeAll(ten.keySet());
    assertThat(weights.values()).allMatch(weight -> weight < tenth);
  }

  private static Map<String, Integer> counts(JsonObject published) {
    var counts = new LinkedHashMap<String, Integer>();
    published.keySet().forEach(name -> counts.put(name, published.getInt(name)));
    return counts;
  }

  @Test
  void natures_end_no_more_often_with_a_disposition_than_all_calls_do() {
    var own = new LinkedHashMap<String, Double>();
    for (var nature : figures.natures()) {
      nature
          .own()
          .forEach((d, percent) -> own.merge(d, nature.weight() * percent / 100.0, Double::sum));
    }
    assertThat(own)
        .allSatisfy((d, rows) -> assertThat(rows).isLessThan(figures.dispositions().get(d)));
  }

  @Test
  void each_circle_lies_within_its_coarse_beat() throws IOException {
    var beats = CoarseBeats.read();
    assertThat(figures.beats())
        .extracting(circle -> circle.beat() + " " + circle.district())
        .containsExactlyInAnyOrderElementsOf(beats.keySet());
    for (var circle : figures.beats()) {
      var beat = beats.get(circle.beat() + " " + circle.district());
      for (var turn = 0.0; turn < 2 * Math.PI; turn += 0.1) {
        assertThat(holds(beat, circle, turn)).as("%s at %s", circle, turn).isTrue();
      }
    }
  }

  private static boolean holds(Polygon beat, PastFigures.PastBeat circle, double turn) {
    var rim =
        StatePlane.toDegrees(
                circle.east() + circle.radius() * Math.cos(turn),
                circle.north() + circle.radius() * Math.sin(turn))
            .orElseThrow();
    return beat.contains(
        new GeometryFactory().createPoint(new Coordinate(rim.longitude(), rim.latitude())));
  }
}
