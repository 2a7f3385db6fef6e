package org.coresponse.bench;

import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.coresponse.runtime.City;
import org.coresponse.runtime.Settings;
import org.coresponse.support.SharedData;

/**
 * A file of San Diego's calls imported by {@code POST /api/v1/imports}, with validation, search for
 * doubles and trail, against plain JDBC batches that write the very same rows into the same tables
 * of the same database in the same run. And the heap that the server needs while it imports a file
 * of many times the size.
 */
final class ImportBench {
  private static final int WARM_UPS = 4;
  private static final int MONTHS = 4;
  private static final int MANY_MONTHS = 12;
  private static final String BOUNDARY = "----bench";

  private final Path ear;
  private final List<String> month = new ArrayList<>();
  private Settings settings;
  private Client cad;

  ImportBench(Path ear) {
    this.ear = ear;
  }

  List<Measure> run() throws Exception {
    readMonth();
    settings = Settings.forBenchmarks(ear.toAbsolutePath().getParent());
    cad = Client.ofCad(settings);
    try (var city = City.start(settings.withWipe(true), ear)) {
      for (var i = 0; i < WARM_UPS; i++) {
        System.out.printf("warm-up: %.0f rows/s%n", perSecond(imported("W" + i, 1)));
      }
      var plain = new PlainImport(city);
      plain.copy("W0-", 2001);
      var ours = new ArrayList<Double>();
      var theirs = new ArrayList<Double>();
      for (var i = 0; i < 3; i++) {
        var name = "M" + i;
        ours.add(perSecond(imported(name, MONTHS)));
        theirs.add(plain.copy(name + "-", 2002 + i));
        System.out.printf("ours %.0f rows/s, plain %.0f rows/s%n", ours.get(i), theirs.get(i));
      }
      return List.of(
          new Measure(
              "import",
              "rows",
              middle(ours),
              "rows/s",
              "jdbc-batches-of-the-same-rows",
              middle(theirs)),
          Measure.alone("import", "peak-memory", peakWhileMany(), "MiB"));
    }
  }

  private static double middle(List<Double> figures) {
    return figures.stream().sorted().toList().get(figures.size() / 2);
  }

  private double peakWhileMany() throws Exception {
    try (var heap = LiveHeap.of(settings.home().resolve("wildfly.pid"))) {
      var few = heap.peakWhile(() -> imported("F", 1));
      var many = heap.peakWhile(() -> imported("X", MANY_MONTHS));
      System.out.printf(
          "live heap: %.0f MiB while %d rows, %.0f MiB while %d rows%n",
          few, month.size() - 1, many, MANY_MONTHS * (month.size() - 1));
      return many;
    }
  }

  /** The report of an import of some months, each with keys of its own, when it has ended. */
  private JsonObject imported(String prefix, int months) throws Exception {
    var report = cad.ended("imports", send(file(prefix, months)));
    requireWhole(report, months);
    return report;
  }

  private void requireWhole(JsonObject report, int months) {
    var rows = (long) months * (month.size() - 1);
    if (report.getAsJsonObject("tally").get("callsNew").getAsLong() != rows) {
      throw new IllegalStateException(report.toString());
    }
  }

  private static double perSecond(JsonObject report) {
    var took =
        Duration.between(
            Instant.parse(report.get("askedAt").getAsString()),
            Instant.parse(report.get("endedAt").getAsString()));
    return report.getAsJsonObject("tally").get("rowsRead").getAsLong() * 1e9 / took.toNanos();
  }

  private void readMonth() throws IOException {
    var packed = new ByteArrayInputStream(SharedData.read(SharedData.SAN_DIEGO));
    try (var in =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
      in.lines().forEach(month::add);
    }
  }

  /** Every line but the header begins with the quoted key. */
  private byte[] file(String prefix, int months) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out =
        new OutputStreamWriter(new GZIPOutputStream(bytes, 1 << 16), StandardCharsets.UTF_8)) {
      out.write(month.get(0) + "\n");
      for (var copy = 0; copy < months; copy++) {
        for (var line : month.subList(1, month.size())) {
          out.write("\"" + prefix + "-" + copy + line.substring(1) + "\n");
        }
      }
    }
    return bytes.toByteArray();
  }

  private JsonObject send(byte[] file) throws Exception {
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"calls.csv.gz\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return cad.answered(
        cad.request("imports?mapping=san-diego")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }
}
