package org.coresponse.geography;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * A GeoJSON FeatureCollection of beats, read feature by feature. Features with one code are parts
 * of one beat. A shape that crosses itself is mended and counted.
 *
 * @param content what was sent, unpacked
 * @param properties which of the features' properties name them
 * @param beats by code
 * @param mended how many shapes crossed themselves
 */
record BeatFile(byte[] content, BeatProperties properties, List<BeatShape> beats, int mended) {
  /** Bytes as sent; Durham's have two to three million unpacked. */
  static final int LARGEST_SENT = 8 * 1024 * 1024;

  /** Bytes of an unpacked file. */
  static final int LARGEST = 24 * 1024 * 1024;

  static final int MOST_BEATS = 2_000;
  static final int LONGEST_CODE = 20;

  /**
   * Reads a file, packed with gzip or not.
   *
   * @param wanted properties; those left out are guessed
   * @throws UnreadableMapException when it is no map of beats
   */
  static BeatFile read(byte[] sent, BeatProperties wanted) {
    var content = unpacked(sent);
    var features = features(content);
    if (features.isEmpty()) {
      throw new UnreadableMapException(GeographyProblem.MAP_WITHOUT_BEATS);
    }
    return new Collector(wanted.chosenFrom(features.get(0).properties())).of(content, features);
  }

  private static byte[] unpacked(byte[] sent) {
    if (sent.length > LARGEST_SENT) {
      throw new UnreadableMapException(
          GeographyProblem.MAP_TOO_LARGE, LARGEST_SENT / 1024 / 1024, LARGEST / 1024 / 1024);
    }
    var packed = sent.length > 2 && (sent[0] & 0xff) == 0x1f && (sent[1] & 0xff) == 0x8b;
    try (InputStream in =
        packed
            ? new GZIPInputStream(new ByteArrayInputStream(sent))
            : new ByteArrayInputStream(sent)) {
      var content = in.readNBytes(LARGEST + 1);
      if (content.length > LARGEST) {
        throw new UnreadableMapException(
            GeographyProblem.MAP_TOO_LARGE, LARGEST_SENT / 1024 / 1024, LARGEST / 1024 / 1024);
      }
      return content;
    } catch (IOException e) {
      throw new UnreadableMapException(GeographyProblem.MAP_NOT_GEOJSON);
    }
  }

  /** A feature, its geometry already out of JSON, which takes many times the room. */
  private record Feature(int number, JsonObject properties, Geometry shape) {
    static Feature of(JsonValue value, int number) {
      if (!(value instanceof JsonObject feature)) {
        throw new UnreadableMapException(GeographyProblem.MAP_NOT_A_POLYGON, number, "-");
      }
      var properties =
          feature.get("properties") instanceof JsonObject named
              ? named
              : JsonValue.EMPTY_JSON_OBJECT;
      return new Feature(number, properties, GeoJson.read(feature.get("geometry"), number));
    }
  }

  private static List<Feature> features(byte[] content) {
    var features = new ArrayList<Feature>();
    var collection = false;
    try (var json = Json.createParser(new ByteArrayInputStream(content))) {
      requireJson(json.hasNext() && json.next() == JsonParser.Event.START_OBJECT);
      while (json.next() == JsonParser.Event.KEY_NAME) {
        var name = json.getString();
        var event = json.next();
        if (name.equals("type") && event == JsonParser.Event.VALUE_STRING) {
          collection = json.getString().equals("FeatureCollection");
        } else if (name.equals("features") && event == JsonParser.Event.START_ARRAY) {
          json.getArrayStream()
              .forEach(value -> features.add(Feature.of(value, features.size() + 1)));
        } else if (event == JsonParser.Event.START_OBJECT) {
          json.skipObject();
        } else if (event == JsonParser.Event.START_ARRAY) {
          json.skipArray();
        }
      }
    } catch (UnreadableMapException e) {
      throw e;
    } catch (
        RuntimeException e) { // JSON-P has no one kind for what is malformed, cut off, too deep
      throw new UnreadableMapException(GeographyProblem.MAP_NOT_GEOJSON);
    }
    requireJson(collection);
    return features;
  }

  private static void requireJson(boolean holds) {
    if (!holds) {
      throw new UnreadableMapException(GeographyProblem.MAP_NOT_GEOJSON);
    }
  }

  /** Brings the features of one beat together. */
  private static final class Collector {
    private final BeatProperties properties;
    private final TreeMap<String, String> districts = new TreeMap<>();
    private final TreeMap<String, List<Geometry>> shapes = new TreeMap<>();
    private int mended;

    Collector(BeatProperties properties) {
      this.properties = properties;
    }

    BeatFile of(byte[] content, List<Feature> features) {
      features.forEach(this::add);
      if (shapes.size() > MOST_BEATS) {
        throw new UnreadableMapException(GeographyProblem.MAP_TOO_MANY_BEATS, MOST_BEATS);
      }
      var beats = new ArrayList<BeatShape>();
      shapes.forEach(
          (code, parts) -> beats.add(new BeatShape(code, districts.get(code), whole(parts))));
      return new BeatFile(content, properties, List.copyOf(beats), mended);
    }

    private void add(Feature feature) {
      var code = properties.beatOf(feature.properties(), feature.number());
      var district = properties.districtOf(feature.properties(), feature.number());
      var known = shapes.containsKey(code);
      if (known && !Objects.equals(districts.get(code), district)) {
        throw new UnreadableMapException(
            GeographyProblem.MAP_BEAT_IN_TWO_DISTRICTS, feature.number(), code);
      }
      districts.put(code, district);
      shapes.computeIfAbsent(code, none -> new ArrayList<>()).add(mended(feature));
    }

    private Geometry mended(Feature feature) {
      if (feature.shape().isValid()) {
        return feature.shape();
      }
      mended++;
      var shape = GeometryFixer.fix(feature.shape());
      if (shape.getArea() == 0) {
        throw new UnreadableMapException(
            GeographyProblem.MAP_NOT_A_POLYGON,
            feature.number(),
            feature.shape().getGeometryType());
      }
      return shape;
    }

    private static Geometry whole(List<Geometry> parts) {
      return parts.size() == 1 ? parts.get(0) : OverlayNGRobust.union(parts);
    }
  }
}
