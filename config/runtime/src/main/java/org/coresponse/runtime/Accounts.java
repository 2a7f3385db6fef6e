package org.coresponse.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;

/**
 * The two accounts of the database: the application's own, and the owner's, who may change the
 * schema.
 *
 * <p>They come from {@code DB_USER}, {@code DB_PASSWORD}, {@code DB_OWNER_USER} and {@code
 * DB_OWNER_PASSWORD}. For a database of our own the passwords may be left out: they are then drawn
 * once for each home and kept there, readable by this user only.
 */
public record Accounts(String user, String password, String ownerUser, String ownerPassword) {
  static final String FILE = "accounts.properties";

  /** The accounts of somebody else's database: nothing is made up. */
  static Accounts given(Map<String, String> environment) {
    return new Accounts(
        environment.getOrDefault("DB_USER", "coresponse_app"),
        required(environment, "DB_PASSWORD"),
        environment.getOrDefault("DB_OWNER_USER", "coresponse_owner"),
        required(environment, "DB_OWNER_PASSWORD"));
  }

  /** The accounts of our own database in this home. */
  static Accounts ofHome(Path home, Map<String, String> environment) throws IOException {
    var file = home.resolve(FILE);
    var drawn = new Properties();
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        drawn.load(in);
      }
    } else {
      drawn.setProperty("password", draw());
      drawn.setProperty("ownerPassword", draw());
      try (var out = OwnerOnly.write(file)) {
        drawn.store(out, "drawn for this home; delete the folder to draw again");
      }
    }
    return new Accounts(
        "coresponse_app",
        environment.getOrDefault("DB_PASSWORD", drawn.getProperty("password")),
        "coresponse_owner",
        environment.getOrDefault("DB_OWNER_PASSWORD", drawn.getProperty("ownerPassword")));
  }

  /** What the application finds in its environment. */
  Map<String, String> environment() {
    return Map.of(
        "DB_USER", user,
        "DB_PASSWORD", password,
        "DB_OWNER_USER", ownerUser,
        "DB_OWNER_PASSWORD", ownerPassword);
  }

  /** The accounts without their secrets. */
  @Override
  public String toString() {
    return "Accounts[" + user + ", " + ownerUser + "]";
  }

  private static String required(Map<String, String> environment, String name) {
    var value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new CannotStartException(
          "DB_URL is set, and " + name + " is not: set it to the password of that account");
    }
    return value;
  }

  private static String draw() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
