package org.coresponse.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.coresponse.runtime.Settings;

/**
 * Somebody's line to the REST API, which drops now and then: in the middle of a request, or before
 * its answer. Whoever has it asks again with the same words until there is an answer.
 */
final class ChaosLine {
  private static final int DROPPED_OF_100 = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LONGEST = Duration.ofMinutes(4);
  private static final long PAUSE_MILLIS = 200;

  private final Settings settings;
  private final Client client;
  private final Chaos chaos;
  private final Random chance;
  private HttpClient http = newClient();

  ChaosLine(Settings settings, Client client, Chaos chaos, Random chance) {
    this.settings = settings;
    this.client = client;
    this.chaos = chaos;
    this.chance = chance;
  }

  /**
   * What the server answered.
   *
   * @param json the body, or an empty object
   * @param etag or null
   */
  record Answer(int status, JsonElement json, String etag) {
    boolean done() {
      return status / 100 == 2;
    }

    String text(String field) {
      var value = json.getAsJsonObject().get(field);
      return value == null || value.isJsonNull() ? null : value.getAsString();
    }

    /** Code of the rule that was broken, or an empty text. */
    String problem() {
      var type = done() ? null : text("type");
      return type == null ? "" : type.replace("urn:coresponse:problem:", "");
    }
  }

  Answer get(String path) throws Exception {
    return answer("GET", path, null, null);
  }

  Answer post(String path, JsonObject body) throws Exception {
    return answer("POST", path, body, null);
  }

  Answer put(String path, JsonObject body, String etag) throws Exception {
    return answer("PUT", path, body, etag);
  }

  /** A browser dies: nothing of its connections is left. */
  void dies() {
    http = newClient();
  }

  private static HttpClient newClient() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(5))
        .build();
  }

  private Answer answer(String method, String path, JsonObject body, String etag) throws Exception {
    var latest = Instant.now().plus(LONGEST);
    while (Instant.now().isBefore(latest)) {
      if (body != null && chance.nextInt(100) < DROPPED_OF_100) {
        drop(method, path, body.toString(), etag);
      }
      try {
        var answer = http.send(request(method, path, body, etag), BodyHandlers.ofString());
        if (isOurs(answer)) {
          return read(answer);
        }
      } catch (IOException broken) {
        chaos.count("requests broken off");
      }
      chaos.count("requests sent again");
      Thread.sleep(PAUSE_MILLIS);
    }
    throw new IllegalStateException("no answer: " + method + " " + path);
  }

  private HttpRequest request(String method, String path, JsonObject body, String etag)
      throws IOException, InterruptedException {
    var request = client.request(path).timeout(PATIENCE);
    if (etag != null) {
      request.header("If-Match", etag);
    }
    return body == null
        ? request.GET().build()
        : request
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body.toString()))
            .build();
  }

  /** Of the application: a server that has not deployed it yet answers by itself. */
  private boolean isOurs(HttpResponse<String> answer) {
    if (answer.statusCode() >= 500) {
      chaos.fault(answer.statusCode() + " " + answer.request().uri() + " " + answer.body());
      return false;
    }
    var type = answer.headers().firstValue("Content-Type").orElse("");
    return answer.statusCode() == 204
        || answer.statusCode() / 100 == 2 && type.contains("json")
        || type.contains("problem+json");
  }

  private static Answer read(HttpResponse<String> answer) {
    var json = answer.body().isEmpty() ? new JsonObject() : JsonParser.parseString(answer.body());
    return new Answer(answer.statusCode(), json, answer.headers().firstValue("ETag").orElse(null));
  }

  private void drop(String method, String path, String body, String etag) throws Exception {
    var text =
        method
            + " /api/v1/"
            + path
            + " HTTP/1.1\r\nHost: localhost:"
            + settings.httpPort()
            + "\r\nAuthorization: Bearer "
            + client.token()
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + body.getBytes(StandardCharsets.UTF_8).length
            + (etag == null ? "" : "\r\nIf-Match: " + etag)
            + "\r\n\r\n"
            + body;
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var whole = chance.nextBoolean();
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", settings.httpPort()), 1000);
      var out = socket.getOutputStream();
      out.write(whole ? bytes : Arrays.copyOf(bytes, bytes.length - body.length() / 2));
      out.flush();
      if (whole) {
        Thread.sleep(chance.nextInt(40)); // or the server learns of the end before the beginning
      }
      socket.setSoLinger(true, 0);
      chaos.count(whole ? "lines dropped before the answer" : "lines dropped in the middle");
    } catch (IOException down) {
      chaos.count("requests broken off");
    }
  }
}
