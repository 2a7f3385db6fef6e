package org.coresponse.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Mappings that come with the product. */
final class ShippedMappings {
  private static final List<String> NAMES = List.of("durham", "san-diego", "san-francisco-fire");

  private ShippedMappings() {}

  static List<MappingRow> all() {
    return NAMES.stream().map(ShippedMappings::read).toList();
  }

  static Optional<MappingRow> find(String name) {
    return NAMES.stream().filter(name::equals).map(ShippedMappings::read).findFirst();
  }

  /** What a new mapping begins with. */
  static String blank() {
    return text("blank");
  }

  private static MappingRow read(String name) {
    return new MappingRow(name, 0, text(name), null, null);
  }

  private static String text(String name) {
    try (var json = ShippedMappings.class.getResourceAsStream(name + ".json")) {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
