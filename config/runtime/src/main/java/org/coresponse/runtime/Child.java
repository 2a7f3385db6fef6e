package org.coresponse.runtime;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One program as a process of ours: log in a file, pid in a file, ended by the same signal an
 * operator would send.
 *
 * <p>The pid file holds the start time too, so that a pid which the system has meanwhile given to
 * somebody else is left alone. Once closed, it starts nothing any more: Ctrl-C may come before the
 * first program is up.
 */
final class Child implements AutoCloseable {
  /** Whether a server answers; an {@link IOException} says not yet. */
  interface Probe {
    boolean ready() throws IOException;
  }

  private static final int TAIL = 15;
  private static final Duration SAME_START =
      Duration.ofSeconds(10); // the clock may have been set since

  private final String name;
  private final Path pidFile;
  private final Path log;
  private Process process;
  private boolean closed;

  Child(String name, Path home) {
    this.name = name;
    this.pidFile = home.resolve(name + ".pid");
    this.log = home.resolve(name + ".log");
  }

  /** Ends what a killed launcher left in this home. */
  static void endLeftovers(Path home) throws IOException {
    try (var files = Files.newDirectoryStream(home, "*.pid")) {
      for (var file : files) {
        leftover(Files.readString(file).strip())
            .ifPresent(
                handle -> {
                  System.out.println(
                      "  ending what an earlier start left behind: "
                          + file.getFileName().toString().replace(".pid", "")
                          + ", pid "
                          + handle.pid());
                  end(handle);
                });
        Files.delete(file);
      }
    }
  }

  private static java.util.Optional<ProcessHandle> leftover(String noted) {
    if (!noted.matches("\\d{1,18} \\d{1,18}"))
      return java.util.Optional.empty(); // killed while writing it
    var parts = noted.split(" ");
    var began = Instant.ofEpochMilli(Long.parseLong(parts[1]));
    return ProcessHandle.of(Long.parseLong(parts[0]))
        .filter(handle -> Duration.between(startOf(handle), began).abs().compareTo(SAME_START) < 0);
  }

  synchronized void start(List<String> command, Map<String, String> environment, Path directory)
      throws IOException {
    if (closed) throw stopping();
    var builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(nothing()));
    // the servers take their settings from us alone; a demo is what the launcher says it is
    builder
        .environment()
        .keySet()
        .removeIf(
            key ->
                key.startsWith("KC_") || key.startsWith("JBOSS_") || key.equals("CORESPONSE_DEMO"));
    builder.environment().putAll(environment);
    process = builder.start();
    Files.writeString(pidFile, process.pid() + " " + startOf(process.toHandle()).toEpochMilli());
  }

  /** Waits for a tool to end well. */
  void finish() throws InterruptedException, IOException {
    var running = running();
    var exit = running.waitFor();
    synchronized (this) {
      if (closed) throw stopping();
    }
    Files.deleteIfExists(pidFile);
    if (exit != 0) throw ended(exit);
  }

  void awaitReady(Duration limit, Probe probe) throws IOException, InterruptedException {
    for (var end = Instant.now().plus(limit); ; Thread.sleep(100)) {
      var running = running();
      if (!running.isAlive()) throw ended(running.exitValue());
      try {
        if (probe.ready()) return;
      } catch (IOException notYet) {
        // asked again until the limit
      }
      if (Instant.now().isAfter(end))
        throw new CannotStartException(
            name + " is not ready after " + limit.toSeconds() + " s, see " + log + tail());
    }
  }

  /** Completes with the name of this server when it ends by itself. */
  CompletableFuture<String> ended() {
    return running()
        .onExit()
        .thenApply(process -> name + " ended with " + process.exitValue() + ", see " + log);
  }

  @Override
  public void close() {
    Process running;
    synchronized (this) {
      closed = true;
      running = process;
      process = null;
    }
    if (running == null) return;
    end(running.toHandle());
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      System.err.println(name + ": " + e);
    }
  }

  private synchronized Process running() {
    if (closed || process == null) throw stopping();
    return process;
  }

  private CancellationException stopping() {
    return new CancellationException(name + ": stopping");
  }

  private CannotStartException ended(int exit) throws IOException {
    return new CannotStartException(name + " ended with " + exit + ", see " + log + tail());
  }

  private static void end(ProcessHandle handle) {
    handle.destroy();
    if (gone(handle, 20)) return;
    handle.destroyForcibly();
    gone(handle, 5);
  }

  private static boolean gone(ProcessHandle handle, int seconds) {
    try {
      handle.onExit().get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String tail() throws IOException {
    var lines =
        Files.readString(log, java.nio.charset.StandardCharsets.ISO_8859_1).lines().toList();
    return "\n  "
        + String.join("\n  ", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
  }

  private static Instant startOf(ProcessHandle handle) {
    return handle.info().startInstant().orElse(Instant.EPOCH);
  }

  private static File nothing() {
    return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
  }
}
