package org.coresponse.runtime;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Ready-made server folders, each built once from its inputs and named by their hash, shared by all
 * checkouts of this user.
 *
 * <p>An image is never changed; a start works on a clone of it. What nobody used for a month is
 * deleted, and what a killed build left after a day.
 */
final class Images {
  /** How an image is made. */
  interface Recipe {
    void build(Path into) throws IOException, InterruptedException;
  }

  private static final Duration UNUSED = Duration.ofDays(31);
  private static final Duration ABANDONED = Duration.ofDays(1);

  private final Path cache;

  Images() {
    this(usual());
  }

  Images(Path cache) {
    this.cache = cache;
  }

  private static Path usual() {
    var xdg = System.getenv("XDG_CACHE_HOME");
    var base =
        xdg != null && !xdg.isBlank()
            ? Path.of(xdg)
            : Path.of(System.getProperty("user.home"), ".cache");
    return Path.of(Settings.text("coresponse.cache", base.resolve("coresponse").toString()))
        .toAbsolutePath();
  }

  /**
   * The image of these inputs, built now if nobody has yet. Half-built ones are never seen: the
   * folder is renamed when done.
   */
  Path image(String name, String hash, Recipe recipe) throws IOException, InterruptedException {
    var done = cache.resolve(name + "-" + hash);
    if (!Files.isDirectory(done)) build(name, done, recipe);
    Files.setLastModifiedTime(done, FileTime.from(Instant.now()));
    return done;
  }

  private void build(String name, Path done, Recipe recipe)
      throws IOException, InterruptedException {
    Files.createDirectories(cache);
    var building = Files.createTempDirectory(cache, name + "-building-");
    try {
      recipe.build(building);
      Files.move(building, done, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(done)) throw e; // another build of the same inputs was first
    } finally {
      Folders.delete(building);
    }
  }

  /** Makes {@code target} a clone of the image unless it is one already. */
  static void clone(Path image, Path target) throws IOException {
    var stamp = target.resolve(".image");
    var name = image.getFileName().toString();
    if (Files.exists(stamp) && Files.readString(stamp).equals(name)) return;
    Folders.delete(target);
    Folders.copy(image, target);
    Files.writeString(stamp, name);
  }

  /** Deletes what nobody has used for long. */
  void prune() throws IOException {
    if (!Files.isDirectory(cache)) return;
    try (var images = Files.newDirectoryStream(cache, "{mariadb,keycloak,wildfly}-*")) {
      for (var image : images) {
        var keep = image.getFileName().toString().contains("-building-") ? ABANDONED : UNUSED;
        if (Files.getLastModifiedTime(image).toInstant().isBefore(Instant.now().minus(keep)))
          Folders.delete(image);
      }
    }
  }

  /**
   * Twelve hex digits over texts and the content of files (of a folder: every file in it, in
   * order).
   */
  static String hash(Object... inputs) throws IOException {
    var sha = sha256();
    for (var input : inputs) {
      if (input instanceof Path path) {
        for (var file : Folders.files(path)) {
          sha.update(file.getFileName().toString().getBytes());
          sha.update(Files.readAllBytes(file));
        }
      } else {
        sha.update(input.toString().getBytes());
      }
      sha.update((byte) 0);
    }
    return HexFormat.of().formatHex(sha.digest()).substring(0, 12);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // each Java has it
    }
  }
}
