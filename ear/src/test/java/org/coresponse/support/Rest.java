package org.coresponse.support;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;

/**
 * REST as one person or machine speaks it.
 *
 * @param user as in {@link Outside}
 */
public record Rest(String user) {
  private static final String ROOT = "/api/v1";
  private static final Gson GSON = new Gson();

  public static Rest as(String user) {
    return new Rest(user);
  }

  public Reply get(String path) {
    return send("GET", path, null);
  }

  public Reply post(String path, String json) {
    return send("POST", path, json);
  }

  /** A change of what the reader saw as {@code etag}; null sends no {@code If-Match}. */
  public Reply put(String path, String json, String etag) {
    return etag == null ? send("PUT", path, json) : send("PUT", path, json, "If-Match", etag);
  }

  public Reply send(String method, String path, String json, String... headers) {
    try {
      return new Reply(Outside.send(method, ROOT + path, user, json, headers));
    } catch (IOException e) {
      throw new IllegalStateException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** {@code {"mode":"COR","reason":"..."}} of names and values in turn. */
  public static String body(Object... namesAndValues) {
    var json = new JsonObject();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      var value = namesAndValues[i + 1];
      json.add(namesAndValues[i].toString(), GSON.toJsonTree(value));
    }
    return json.toString();
  }
}
