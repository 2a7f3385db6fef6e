package org.coresponse.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.coresponse.geography.StatePlane;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** The shapes that the product ships. */
final class CoarseBeats {
  private CoarseBeats() {}

  /** In degrees, by beat and district with a blank between them. */
  static Map<String, Polygon> read() throws IOException {
    var shapes = new HashMap<String, Polygon>();
    try (var file = StatePlane.class.getResourceAsStream("coarse-beats.geojson");
        var json = Json.createReader(file)) {
      for (var each : json.readObject().getJsonArray("features")) {
        var feature = each.asJsonObject();
        var names = feature.getJsonObject("properties");
        shapes.put(names.getString("beat") + " " + names.getString("district"), shape(feature));
      }
    }
    return shapes;
  }

  private static Polygon shape(JsonObject feature) {
    return new GeometryFactory()
        .createPolygon(
            feature.getJsonObject("geometry").getJsonArray("coordinates").getJsonArray(0).stream()
                .map(point -> (JsonArray) point)
                .map(
                    point ->
                        new Coordinate(
                            point.getJsonNumber(0).doubleValue(),
                            point.getJsonNumber(1).doubleValue()))
                .toArray(Coordinate[]::new));
  }
}
