package org.coresponse.runtime;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The people of the development overlay, as a list for the console. */
final class DemoPeople {
  private DemoPeople() {}

  /**
   * A line each: user name, full name, organisation. Those without exactly one organisation exist
   * for tests only.
   */
  static String list() throws IOException {
    var file = RealmFiles.read(Parts.config("keycloak/dev/coresponse-users-0.json"));
    return StreamSupport.stream(file.getAsJsonObject().getAsJsonArray("users").spliterator(), false)
        .map(user -> user.getAsJsonObject())
        .filter(user -> user.getAsJsonArray("groups").size() == 1)
        .map(DemoPeople::line)
        .collect(Collectors.joining());
  }

  private static String line(JsonObject user) {
    var name = user.get("firstName").getAsString() + " " + user.get("lastName").getAsString();
    return "  %-24s %-24s %s%n"
        .formatted(
            user.get("username").getAsString(),
            name,
            user.getAsJsonArray("groups").get(0).getAsString());
  }
}
