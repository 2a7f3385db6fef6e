package org.coresponse.geography;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * Which properties of a file's features hold the code of the beat and its district.
 *
 * @param beat null to guess it
 * @param district null to guess it; null after guessing where the file names no district
 */
record BeatProperties(String beat, String district) {
  /** As cities of the Triangle spell them, most telling first. */
  private static final List<String> BEATS =
      List.of("beat", "lawbeat", "beat_id", "beatid", "beat_no", "beat_code", "beat_name");

  private static final List<String> DISTRICTS =
      List.of("district", "lawdist", "dist", "district_id", "district_no", "district_name");

  BeatProperties {
    beat = beat == null || beat.isBlank() ? null : beat.strip();
    district = district == null || district.isBlank() ? null : district.strip();
  }

  /**
   * Those that hold for a file.
   *
   * @param first properties of its first feature
   * @throws UnreadableMapException when it has none that could be the beat's
   */
  BeatProperties chosenFrom(JsonObject first) {
    var chosen = beat == null ? guess(first, BEATS) : beat;
    if (chosen == null) {
      throw new UnreadableMapException(GeographyProblem.MAP_PROPERTY_MISSING, "beat", names(first));
    }
    requireIn(first, chosen);
    if (district != null) {
      requireIn(first, district);
    }
    return new BeatProperties(chosen, district == null ? guess(first, DISTRICTS) : district);
  }

  private static void requireIn(JsonObject properties, String name) {
    if (!properties.containsKey(name)) {
      throw new UnreadableMapException(
          GeographyProblem.MAP_PROPERTY_MISSING, name, names(properties));
    }
  }

  private static String guess(JsonObject properties, List<String> likely) {
    for (var wanted : likely) {
      for (var name : properties.keySet()) {
        if (name.toLowerCase(Locale.ROOT).equals(wanted)) {
          return name;
        }
      }
    }
    return null;
  }

  private static String names(JsonObject properties) {
    var names = String.join(", ", properties.keySet());
    return names.isEmpty() ? "-" : names.length() > 400 ? names.substring(0, 400) + "…" : names;
  }

  String beatOf(JsonObject properties, int feature) {
    return code(properties.get(beat), beat, feature);
  }

  String districtOf(JsonObject properties, int feature) {
    return district == null ? null : code(properties.get(district), district, feature);
  }

  private static String code(JsonValue value, String property, int feature) {
    var code = text(value);
    if (code.isEmpty()) {
      throw new UnreadableMapException(GeographyProblem.MAP_BEAT_WITHOUT_CODE, feature, property);
    }
    if (code.length() > BeatFile.LONGEST_CODE || code.chars().anyMatch(Character::isISOControl)) {
      throw new UnreadableMapException(
          GeographyProblem.MAP_CODE_TOO_LONG, feature, property, BeatFile.LONGEST_CODE);
    }
    return code;
  }

  /** 111.0 is beat 111. */
  private static String text(JsonValue value) {
    if (value instanceof JsonString text) {
      return text.getString().strip();
    }
    if (!(value instanceof JsonNumber number)) {
      return "";
    }
    var plain = number.bigDecimalValue();
    return Math.abs(plain.scale()) > BeatFile.LONGEST_CODE
        ? "9".repeat(BeatFile.LONGEST_CODE + 1) // 1e999999 would be a megabyte
        : plain.stripTrailingZeros().toPlainString();
  }
}
