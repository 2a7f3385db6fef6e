package org.coresponse.runtime;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The folder in which the servers of one start keep their data, held by a lock for as long as this
 * JVM lives.
 *
 * <p>The lock tells a second start beside a first one, which is refused, from a start after a
 * killed one, which cleans up.
 */
final class Home implements AutoCloseable {
  private static final List<String> DATA =
      List.of(
          "mariadb-data",
          "mariadb-tmp",
          "keycloak",
          "keycloak-import",
          "wildfly",
          LocalMail.FOLDER,
          Accounts.FILE,
          "accounts.sql");

  private final FileChannel channel;

  private Home(FileChannel channel) {
    this.channel = channel;
  }

  static Home enter(Settings settings) throws IOException {
    OwnerOnly.folder(settings.home());
    var channel =
        FileChannel.open(
            settings.home().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      throw new CannotStartException(
          "another start is using "
              + settings.home()
              + " and port "
              + settings.httpPort()
              + "; stop it, or choose others with -D"
              + settings.prefix()
              + "home=<folder> and -D"
              + settings.prefix()
              + "http.port=<port>");
    }
    Child.endLeftovers(settings.home());
    if (settings.wipe()) wipe(settings.home());
    return new Home(channel);
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException inThisJvm) {
      return null;
    }
  }

  /**
   * Deletes what the servers keep, by name: a home that was pointed at a wrong folder loses nothing
   * else.
   */
  private static void wipe(Path home) throws IOException {
    for (var name : DATA) Folders.delete(home.resolve(name));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
