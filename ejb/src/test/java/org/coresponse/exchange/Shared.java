package org.coresponse.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Files and mappings that tests of this package read. */
final class Shared {
  static final Reading NOW = new Reading("US", Instant.parse("2026-11-26T12:00:00Z"));

  private Shared() {}

  /** A real file of {@code shared/data}, which stands beside the project. */
  static Path data(String name) {
    var said = System.getenv("SHARED_DATA");
    var data = said == null ? Path.of("../../shared/data") : Path.of(said);
    return data.resolve(name);
  }

  static String shippedText(String name) {
    try (var json = Mapping.class.getResourceAsStream(name + ".json")) {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Mapping shipped(String name) {
    return MappingReader.read(shippedText(name));
  }

  static List<MappedRow> rows(Mapping mapping, Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return rows(mapping, in);
    }
  }

  static List<MappedRow> rows(Mapping mapping, String file) throws IOException {
    return rows(mapping, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }

  static List<MappedRow> rows(Mapping mapping, InputStream file) throws IOException {
    var found = new ArrayList<MappedRow>();
    try (var reader = new RowReader(mapping, file, NOW)) {
      for (var row = reader.next(); row != null; row = reader.next()) {
        found.add(row);
      }
    }
    return found;
  }

  /** A small mapping of columns id, at and what, with more fields where given. */
  static Mapping small(String more) {
    return MappingReader.read(
        """
        {"version": 1, "name": "small", "source": "small", "zone": "America/New_York", "key": "id",
         "fields": {"receivedAt": {"column": "at", "format": ["yyyy-MM-dd HH:mm"]}, "nature": "what"%s}}
        """
            .formatted(more));
  }
}
