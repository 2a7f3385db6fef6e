package org.coresponse.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Files of real cities: the project's sibling {@code shared/data}, whose place can be said as
 * {@code SHARED_DATA}.
 */
public final class SharedData {
  /** A month of San Diego's calls: 26,595 rows, packed. */
  public static final String SAN_DIEGO = "dev/sandiego-pd-cfs-2023-01.csv.gz";

  /** Fire calls of San Francisco: 10,410 rows of units on 5,292 calls, packed. */
  public static final String SAN_FRANCISCO = "dev/sffd-cfs-2020.csv.gz";

  private SharedData() {}

  public static byte[] read(String name) throws IOException {
    return Files.readAllBytes(folder().resolve(name));
  }

  /** Tests run in the folder of their module, benchmarks in that of the project. */
  private static Path folder() throws IOException {
    var said = System.getenv("SHARED_DATA");
    if (said != null) return Path.of(said);
    for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      var data = at.resolve("shared/data");
      if (Files.isDirectory(data)) return data;
    }
    throw new NoSuchFileException("shared/data beside the project; say SHARED_DATA");
  }
}
