package org.coresponse.runtime;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only the user who starts the servers may read: they hold passwords. */
final class OwnerOnly {
  private OwnerOnly() {}

  /** A new file in place of an old one; it is never, not even empty, readable by others. */
  static Writer write(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(file, posix(file) ? attributes("rw-------") : new FileAttribute<?>[0]);
    return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  static void folder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) return;
    Files.createDirectories(folder.toAbsolutePath().getParent());
    Files.createDirectory(
        folder, posix(folder) ? attributes("rwx------") : new FileAttribute<?>[0]);
  }

  private static boolean posix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static FileAttribute<?>[] attributes(String permissions) {
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
    };
  }
}
