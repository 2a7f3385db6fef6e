package org.coresponse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** What the two cities have published, in the project's sibling {@code shared/data}. */
final class Published {
  private Published() {}

  private static Path file(String name) {
    var said = System.getenv("SHARED_DATA");
    var file = Path.of(said == null ? "../../shared/data" : said, name);
    assertThat(file).as("shared stands beside the project").exists();
    return file;
  }

  /** Counts of Durham's export of 2025. */
  static JsonObject durham() throws IOException {
    try (var json = Json.createReader(Files.newInputStream(file("durham/durham-cad-shape.json")))) {
      return json.readObject();
    }
  }

  /** Calls of an hour of a weekday in San Diego, in tenths. */
  static Map<DayOfWeek, int[]> week() throws IOException {
    var counts = new EnumMap<DayOfWeek, int[]>(DayOfWeek.class);
    var days = new HashSet<LocalDate>();
    for (var line : lines("dev/sandiego-pd-cfs-2023-01.csv.gz")) {
      var at = LocalDateTime.parse(line.split("\",\"")[1].replace(' ', 'T'));
      counts.computeIfAbsent(at.getDayOfWeek(), day -> new int[24])[at.getHour()]++;
      days.add(at.toLocalDate());
    }
    counts.forEach(
        (weekday, hours) -> {
          var of = days.stream().filter(day -> day.getDayOfWeek() == weekday).count();
          for (var hour = 0; hour < hours.length; hour++) {
            hours[hour] = (int) Math.rint(10.0 * hours[hour] / of);
          }
        });
    return counts;
  }

  private static List<String> lines(String name) throws IOException {
    try (var text =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file(name))), StandardCharsets.UTF_8))) {
      return text.lines().skip(1).toList();
    }
  }
}
