package org.coresponse.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where Chromium is: {@code CHROMIUM}, the PATH, the usual folders, Playwright's own downloads;
 * else it is installed, by the system's package manager when root, by Playwright otherwise; else
 * one line says what to do.
 *
 * <p>A candidate counts when it can say its version: a distribution's stub that wants another
 * package manager cannot.
 */
final class ChromiumFinder {
  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome.exe",
          "msedge.exe");
  private static final List<String> USUAL =
      List.of(
          "/usr/lib/chromium/chromium",
          "/opt/google/chrome/chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "C:/Program Files/Google/Chrome/Application/chrome.exe");
  private static final List<String> DOWNLOADED =
      List.of("chrome", "chrome.exe", "Chromium", "headless_shell");
  private static final int INSTALL_MINUTES = 10;

  private ChromiumFinder() {}

  static Path find() {
    var named = System.getenv("CHROMIUM");
    if (named != null && !named.isBlank()) {
      if (runs(Path.of(named))) return Path.of(named);
      throw new IllegalStateException("CHROMIUM=" + named + " is not a browser that runs");
    }
    return present()
        .or(ChromiumFinder::installed)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no Chromium found: install it (apt-get install chromium) or set CHROMIUM to its path"));
  }

  private static Optional<Path> present() {
    return Stream.of(onPath(), USUAL.stream().map(Path::of), downloaded())
        .flatMap(found -> found)
        .filter(ChromiumFinder::runs)
        .findFirst();
  }

  private static Stream<Path> onPath() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
  }

  private static Stream<Path> downloaded() {
    var home = System.getProperty("user.home");
    var named = System.getenv("PLAYWRIGHT_BROWSERS_PATH");
    var folders =
        Stream.of(
            Path.of(home, ".cache", "ms-playwright"),
            Path.of(home, "Library", "Caches", "ms-playwright"),
            Path.of(home, "AppData", "Local", "ms-playwright"));
    return Stream.concat(
            Stream.ofNullable(named).filter(name -> !name.isBlank()).map(Path::of), folders)
        .filter(Files::isDirectory)
        .flatMap(ChromiumFinder::browsersIn);
  }

  private static Stream<Path> browsersIn(Path folder) {
    try (var found =
        Files.find(
            folder,
            7,
            (path, attributes) ->
                attributes.isRegularFile() && DOWNLOADED.contains(path.getFileName().toString()))) {
      return found.toList().stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static Optional<Path> installed() {
    var root = "root".equals(System.getProperty("user.name"));
    var byPackage = root && onPath("apt-get");
    System.out.println(
        "no Chromium found: installing it by "
            + (byPackage ? "apt-get" : "Playwright")
            + " (log: target/chromium-install.log) ...");
    var playwright =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "com.microsoft.playwright.CLI",
            "install",
            "chromium");
    var apt =
        List.of(
            "sh", "-c", "apt-get update && apt-get install -y --no-install-recommends chromium");
    run(
        byPackage ? apt : playwright,
        Path.of("target", "chromium-install.log"),
        INSTALL_MINUTES * 60);
    return present();
  }

  private static boolean onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static boolean runs(Path candidate) {
    return Files.isRegularFile(candidate)
        && Files.isExecutable(candidate)
        && run(List.of(candidate.toString(), "--version"), null, 20);
  }

  /** Whether a program ended well in time; it is ended when the time is over. */
  private static boolean run(List<String> command, Path log, int seconds) {
    try {
      var builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(
                  log == null
                      ? ProcessBuilder.Redirect.DISCARD
                      : ProcessBuilder.Redirect.to(log.toFile()));
      builder.environment().putAll(Map.of("DEBIAN_FRONTEND", "noninteractive"));
      builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
      var process = builder.start();
      if (process.waitFor(seconds, TimeUnit.SECONDS)) return process.exitValue() == 0;
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      return false;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
