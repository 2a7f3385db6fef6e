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

  private static MappingRow read(String name) {
    try (var json = ShippedMappings.class.getResourceAsStream(name + ".json")) {
      var text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
      return new MappingRow(name, 0, text, null, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
