package org.coresponse.support;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.List;

/** What a request was answered, read as JSON where a test asks for it. */
public record Reply(HttpResponse<String> http) {
  public int status() {
    return http.statusCode();
  }

  public String body() {
    return http.body();
  }

  public JsonObject json() {
    return JsonParser.parseString(body()).getAsJsonObject();
  }

  public JsonArray list() {
    return JsonParser.parseString(body()).getAsJsonArray();
  }

  /** The rows of a page of a list. */
  public List<JsonObject> items() {
    return json().getAsJsonArray("items").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  /** A value by its path, {@code location.address}; null where it is null or absent. */
  public String text(String path) {
    return text(json(), path);
  }

  public static String text(JsonObject json, String path) {
    JsonElement found = json;
    for (var step : path.split("\\.")) {
      found = found == null || !found.isJsonObject() ? null : found.getAsJsonObject().get(step);
    }
    return found == null || found.isJsonNull() ? null : found.getAsString();
  }

  public String header(String name) {
    return http.headers().firstValue(name).orElse(null);
  }

  /** What {@code If-Match} wants to change it next. */
  public String etag() {
    return header("ETag");
  }

  /** Code of the problem, or what came in place of a problem document. */
  public String problem() {
    var type = String.valueOf(header("Content-Type"));
    return type.startsWith("application/problem+json")
        ? text("type").replace("urn:coresponse:problem:", "")
        : status() + " " + type + " " + body();
  }

  /** The fields that a problem names. */
  public List<String> fields() {
    var errors = json().getAsJsonArray("errors");
    return errors == null
        ? List.of()
        : errors.asList().stream().map(e -> text(e.getAsJsonObject(), "field")).toList();
  }
}
