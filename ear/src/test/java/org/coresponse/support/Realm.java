package org.coresponse.support;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Keycloak past Coresponse: its admin address, with the token of the service account by which
 * Coresponse administers accounts.
 */
public final class Realm {
  private Realm() {}

  /**
   * A request to the realm.
   *
   * @param path behind {@code /admin/realms/coresponse}
   * @param json the body, or null for none
   */
  public static HttpResponse<String> send(String method, String path, String json)
      throws IOException, InterruptedException {
    return of("coresponse", method, path, json);
  }

  /** The same to another realm of the same Keycloak. */
  public static HttpResponse<String> of(String realm, String method, String path, String json)
      throws IOException, InterruptedException {
    var admin = Outside.settings().issuer().replace("/realms/coresponse", "/admin/realms/" + realm);
    var body = json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
    return Outside.HTTP.send(
        HttpRequest.newBuilder(URI.create(admin + path))
            .header("Authorization", "Bearer " + Tokens.ofAccounts())
            .header("Content-Type", "application/json")
            .method(method, body)
            .build(),
        BodyHandlers.ofString());
  }

  /** The id of a person whom the service account sees, or null. */
  public static String id(String user) throws IOException, InterruptedException {
    var found = list("/users?exact=true&username=" + encoded(user));
    return found.isEmpty() ? null : found.get(0).getAsJsonObject().get("id").getAsString();
  }

  public static JsonArray list(String path) throws IOException, InterruptedException {
    var answer = send("GET", path, null);
    if (answer.statusCode() != 200)
      throw new IllegalStateException(answer.statusCode() + " " + path + " " + answer.body());
    return JsonParser.parseString(answer.body()).getAsJsonArray();
  }

  /**
   * What somebody does who follows the link of the set-up mail: a password, and nothing is left.
   */
  public static void setUp(String user, String password) throws IOException, InterruptedException {
    var answer =
        send(
            "PUT",
            "/users/" + id(user),
            "{'requiredActions': [], 'credentials': [{'type': 'password', 'value': '"
                    .replace('\'', '"')
                + password
                + "\", \"temporary\": false}]}");
    if (answer.statusCode() != 204)
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
  }

  /** The service account's token. */
  public static String token() {
    return Tokens.ofAccounts();
  }

  /** A token asked for now, or null where Keycloak refuses. */
  public static String signedIn(String user, String password) {
    return Tokens.fresh(user, password);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Somebody as the realm has them. */
  public static JsonObject user(String name) throws Exception {
    return JsonParser.parseString(send("GET", "/users/" + id(name), null).body()).getAsJsonObject();
  }

  /** Names of their realm roles. */
  public static List<String> rolesOf(String name) throws Exception {
    return strings("/users/" + id(name) + "/role-mappings/realm", "name");
  }

  /** Paths of their groups. */
  public static List<String> groupsOf(String name) throws Exception {
    return strings("/users/" + id(name) + "/groups", "path");
  }

  private static List<String> strings(String path, String key) throws Exception {
    return StreamSupport.stream(list(path).spliterator(), false)
        .map(one -> one.getAsJsonObject().get(key).getAsString())
        .toList();
  }
}
