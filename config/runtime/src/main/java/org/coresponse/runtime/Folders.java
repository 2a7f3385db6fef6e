package org.coresponse.runtime;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipInputStream;

/** Whole folders: unpacked, cloned, listed, deleted. */
final class Folders {
  private Folders() {}

  /** Unpacks a distribution without its single top folder. */
  static void unzip(Path zip, Path into) throws IOException {
    try (var in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip), 1 << 16))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        var to = into.resolve(name).normalize();
        if (!to.startsWith(into)) throw new IOException("outside its folder: " + entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(to);
        } else {
          Files.createDirectories(to.getParent());
          Files.copy(in, to);
        }
      }
    }
  }

  /** Copies a folder; jars, which nobody changes, by hard link. */
  static void copy(Path folder, Path target) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var from : (Iterable<Path>) files::iterator) {
        var to = target.resolve(folder.relativize(from).toString());
        if (Files.isDirectory(from)) Files.createDirectories(to);
        else if (from.toString().endsWith(".jar")) link(from, to);
        else Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException otherDisk) {
      Files.copy(from, to);
    }
  }

  static List<Path> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Deletes a file, or a folder with all that is in it; nothing there is as good. */
  static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (var files = Files.walk(folder)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    } catch (NoSuchFileException nothingThere) {
      return;
    }
    for (var file : deepestFirst) Files.deleteIfExists(file);
  }
}
