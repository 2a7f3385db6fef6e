package org.coresponse.geography;

import jakarta.json.Json;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * One map made ready to be asked, by many threads at once.
 *
 * <p>A border belongs to both its sides. Of all beats that have the point, the smallest counts, so
 * that one drawn into another is found; of those the one with the lower code.
 */
final class BeatLocator {
  /** Degrees, about 20 m: finer than a screen shows of a city. */
  private static final double DRAWN = 0.0002;

  private static final int DRAWN_DECIMALS = 5;

  private final long mapId;
  private final STRtree beats = new STRtree();
  private final String drawing;

  private record Entry(Area area, double size, PointOnGeometryLocator shape) {}

  private static final Comparator<Entry> FIRST =
      Comparator.comparingDouble(Entry::size).thenComparing(e -> e.area().beat());

  BeatLocator(long mapId, List<BeatShape> shapes) {
    this.mapId = mapId;
    for (var beat : shapes) {
      var entry =
          new Entry(
              beat.area(), beat.shape().getArea(), new IndexedPointInAreaLocator(beat.shape()));
      beats.insert(beat.shape().getEnvelopeInternal(), entry);
    }
    beats.build();
    drawing = draw(shapes);
  }

  long mapId() {
    return mapId;
  }

  Optional<Area> locate(double latitude, double longitude) {
    var at = new Coordinate(longitude, latitude);
    @SuppressWarnings("unchecked") // it holds what the constructor put in
    var near = (List<Entry>) beats.query(new Envelope(at));
    return near.stream()
        .filter(entry -> entry.shape().locate(at) != Location.EXTERIOR)
        .min(FIRST)
        .map(Entry::area);
  }

  /**
   * The map for a screen, as a GeoJSON FeatureCollection: borders that beats share stay shared, and
   * each feature says where its name may stand.
   */
  String drawing() {
    return drawing;
  }

  private static String draw(List<BeatShape> shapes) {
    var whole = shapes.stream().map(BeatShape::shape).toArray(Geometry[]::new);
    var drawn = CoverageSimplifier.simplify(whole, DRAWN);
    var features = new java.util.ArrayList<String>();
    for (var i = 0; i < drawn.length; i++) {
      features.add(feature(shapes.get(i), drawn[i]));
    }
    return features.stream()
        .collect(
            Collectors.joining(
                ",\n", "{\"type\":\"FeatureCollection\",\"features\":[\n", "\n]}\n"));
  }

  private static String feature(BeatShape beat, Geometry drawn) {
    var name = drawn.getInteriorPoint();
    var properties =
        Json.createObjectBuilder()
            .add("beat", beat.code())
            .add("district", beat.district() == null ? "" : beat.district())
            .add("latitude", name.getY())
            .add("longitude", name.getX())
            .build();
    return "{\"type\":\"Feature\",\"properties\":"
        + properties
        + ",\"geometry\":"
        + GeoJson.write(drawn, DRAWN_DECIMALS)
        + "}";
  }
}
