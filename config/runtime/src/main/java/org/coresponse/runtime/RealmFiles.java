package org.coresponse.runtime;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The realm files with the development overlay laid over them.
 *
 * <p>A file of {@code dev/} is laid over the one of the same name above it, and stands for itself
 * when there is none. Laid over means: objects are merged key by key, lists of named things
 * (clients, flows, users ...) by their names, and anything else is replaced.
 */
final class RealmFiles {
  private static final List<String> NAMES = List.of("clientId", "username", "alias", "name");
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private RealmFiles() {}

  /** Writes what Keycloak is to import, and answers where. */
  static Path lay(Path config, Path into) throws IOException {
    Folders.delete(into);
    Files.createDirectories(into);
    for (var folder : List.of(config, config.resolve("dev"))) {
      try (var files = Files.newDirectoryStream(folder, "*.json")) {
        for (var file : files) layOne(file, into.resolve(file.getFileName()));
      }
    }
    return into;
  }

  /** Has the city's realm send its own mail, such as that which sets an account up, by a server. */
  static void mailBy(String host, int port, Path realms) throws IOException {
    var server = new JsonObject();
    server.addProperty("host", host);
    server.addProperty("port", String.valueOf(port));
    server.addProperty("from", "coresponse@localhost");
    var realm = new JsonObject();
    realm.add("smtpServer", server);
    var file = realms.resolve("coresponse-realm.json");
    Files.writeString(file, GSON.toJson(merged(read(file), realm)));
  }

  private static void layOne(Path file, Path target) throws IOException {
    var json = read(file);
    Files.writeString(
        target, GSON.toJson(Files.exists(target) ? merged(read(target), json) : json));
  }

  static JsonElement read(Path file) throws IOException {
    return JsonParser.parseString(Files.readString(file));
  }

  static JsonElement merged(JsonElement below, JsonElement above) {
    if (below instanceof JsonObject one && above instanceof JsonObject other)
      return merged(one, other);
    if (below instanceof JsonArray one
        && above instanceof JsonArray other
        && isNamed(one)
        && isNamed(other)) return merged(one, other);
    return above;
  }

  private static JsonObject merged(JsonObject below, JsonObject above) {
    var result = below.deepCopy();
    above
        .asMap()
        .forEach(
            (key, value) ->
                result.add(key, result.has(key) ? merged(result.get(key), value) : value));
    return result;
  }

  private static JsonArray merged(JsonArray below, JsonArray above) {
    var result = below.deepCopy();
    for (var element : above) {
      var index = indexOf(result, name(element));
      if (index < 0) result.add(element);
      else result.set(index, merged(result.get(index), element));
    }
    return result;
  }

  private static int indexOf(JsonArray array, String name) {
    for (var i = 0; i < array.size(); i++) if (Objects.equals(name(array.get(i)), name)) return i;
    return -1;
  }

  private static boolean isNamed(JsonArray array) {
    return array.asList().stream().allMatch(element -> name(element) != null);
  }

  private static String name(JsonElement element) {
    if (!(element instanceof JsonObject object)) return null;
    return NAMES.stream()
        .filter(object::has)
        .map(key -> object.get(key).getAsString())
        .findFirst()
        .orElse(null);
  }
}
