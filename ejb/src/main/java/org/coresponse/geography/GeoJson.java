package org.coresponse.geography;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Polygons in GeoJSON (RFC 7946), to and from JTS. */
final class GeoJson {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /** A triangle that ends where it begins. */
  private static final int LEAST_POSITIONS = 4;

  private GeoJson() {}

  /**
   * The polygon or polygons of a geometry.
   *
   * @param feature its number in the file, from 1
   * @throws UnreadableMapException when it is something else, a ring is open, or its numbers are no
   *     degrees
   */
  static Geometry read(JsonValue geometry, int feature) {
    var type = type(geometry);
    var parts =
        switch (type) {
          case "Polygon" -> List.of(coordinates(geometry, feature));
          case "MultiPolygon" -> arrays(coordinates(geometry, feature), feature);
          default -> throw noPolygon(feature, type);
        };
    var polygons = parts.stream().map(part -> polygon(part, feature)).toArray(Polygon[]::new);
    if (polygons.length == 0) {
      throw noPolygon(feature, type);
    }
    return polygons.length == 1 ? polygons[0] : SHAPES.createMultiPolygon(polygons);
  }

  /** What {@link #write} wrote. */
  static Geometry read(String written) {
    try (var reader = Json.createReader(new StringReader(written))) {
      return read(reader.readObject(), 0);
    }
  }

  private static String type(JsonValue geometry) {
    return geometry instanceof JsonObject object
            && object.get("type") instanceof JsonString type
            && type.getString().matches("[A-Za-z]{1,20}")
        ? type.getString()
        : "-";
  }

  private static JsonArray coordinates(JsonValue geometry, int feature) {
    if (geometry.asJsonObject().get("coordinates") instanceof JsonArray coordinates) {
      return coordinates;
    }
    throw noPolygon(feature, "-");
  }

  private static List<JsonArray> arrays(JsonArray of, int feature) {
    var arrays = new ArrayList<JsonArray>(of.size());
    for (var value : of) {
      if (!(value instanceof JsonArray array)) {
        throw noPolygon(feature, "-");
      }
      arrays.add(array);
    }
    return arrays;
  }

  private static Polygon polygon(JsonArray coordinates, int feature) {
    var rings = arrays(coordinates, feature).stream().map(ring -> ring(ring, feature)).toList();
    if (rings.isEmpty()) {
      throw noPolygon(feature, "-");
    }
    return SHAPES.createPolygon(
        rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
  }

  private static LinearRing ring(JsonArray positions, int feature) {
    var line =
        arrays(positions, feature).stream()
            .map(position -> position(position, feature))
            .toArray(Coordinate[]::new);
    if (line.length < LEAST_POSITIONS || !line[0].equals2D(line[line.length - 1])) {
      throw new UnreadableMapException(GeographyProblem.MAP_RING_OPEN, feature);
    }
    return SHAPES.createLinearRing(line);
  }

  /** A third number, the height, is passed over. */
  private static Coordinate position(JsonArray numbers, int feature) {
    if (numbers.size() < 2
        || !(numbers.get(0) instanceof JsonNumber x)
        || !(numbers.get(1) instanceof JsonNumber y)) {
      throw noPolygon(feature, "-");
    }
    var longitude = x.doubleValue();
    var latitude = y.doubleValue();
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
      throw new UnreadableMapException(GeographyProblem.MAP_NOT_DEGREES, feature);
    }
    return new Coordinate(longitude, latitude);
  }

  private static UnreadableMapException noPolygon(int feature, String type) {
    return new UnreadableMapException(GeographyProblem.MAP_NOT_A_POLYGON, feature, type);
  }

  /** Every digit of it. */
  static String write(Geometry shape) {
    return write(shape, Integer.MAX_VALUE);
  }

  /**
   * A geometry.
   *
   * @param decimals of a degree to keep; five are about a metre
   */
  static String write(Geometry shape, int decimals) {
    var parts = new ArrayList<String>();
    for (var i = 0; i < shape.getNumGeometries(); i++) {
      parts.add(write((Polygon) shape.getGeometryN(i), decimals));
    }
    return "{\"type\":\"MultiPolygon\",\"coordinates\":[" + String.join(",", parts) + "]}";
  }

  private static String write(Polygon polygon, int decimals) {
    var out = new StringBuilder("[");
    write(out, polygon.getExteriorRing(), decimals);
    for (var i = 0; i < polygon.getNumInteriorRing(); i++) {
      out.append(',');
      write(out, polygon.getInteriorRingN(i), decimals);
    }
    return out.append(']').toString();
  }

  private static void write(StringBuilder out, LinearRing ring, int decimals) {
    var separator = '[';
    for (var at : ring.getCoordinates()) {
      out.append(separator).append('[').append(number(at.x, decimals)).append(',');
      out.append(number(at.y, decimals)).append(']');
      separator = ',';
    }
    out.append(']');
  }

  private static String number(double degrees, int decimals) {
    var exact = BigDecimal.valueOf(degrees);
    var kept = exact.scale() <= decimals ? exact : exact.setScale(decimals, RoundingMode.HALF_EVEN);
    return kept.toPlainString();
  }
}
