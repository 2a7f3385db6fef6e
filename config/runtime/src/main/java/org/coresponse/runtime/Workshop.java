package org.coresponse.runtime;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the three servers are put together with: images, tools that run to their end, a clock for
 * the phases.
 */
final class Workshop implements AutoCloseable {
  /** JVM flags for a quick start; they cost speed later. */
  static final List<String> QUICK =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

  final Images images = new Images();
  final Phases phases = new Phases();

  private final Path home;
  private final List<Child> tools = new CopyOnWriteArrayList<>();

  Workshop(Path home) {
    this.home = home;
  }

  /** Runs a tool to its end. */
  void once(String name, List<String> command, Map<String, String> environment, Path directory)
      throws IOException, InterruptedException {
    var tool = new Child(name, home);
    tools.add(tool);
    tool.start(command, environment, directory);
    tool.finish();
  }

  @Override
  public void close() {
    tools.forEach(Child::close);
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  static boolean answers(String address) throws IOException {
    var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
    connection.setConnectTimeout(500);
    connection.setReadTimeout(5000);
    try {
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } finally {
      connection.disconnect();
    }
  }
}
