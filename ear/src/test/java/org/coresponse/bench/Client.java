package org.coresponse.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.coresponse.runtime.Settings;

/** One account at the REST API of the city that is measured, signed in for as long as it takes. */
final class Client {
  /** How long something that was begun may run. */
  private static final Duration LONGEST = Duration.ofMinutes(15);

  /** A token is asked for anew well before it ends. */
  private static final Duration TOKEN_KEPT = Duration.ofMinutes(2);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Settings settings;
  private final String grant;
  private String token;
  private Instant tokenUntil = Instant.EPOCH;

  private Client(Settings settings, String grant) {
    this.settings = settings;
    this.grant = grant;
  }

  /** A person of the demo. */
  static Client of(Settings settings, String username) {
    return new Client(
        settings,
        "grant_type=password&client_id=coresponse-dev&username="
            + username
            + "&password=coresponse");
  }

  /** The computer-aided dispatch. */
  static Client ofCad(Settings settings) {
    return new Client(
        settings,
        "grant_type=client_credentials&client_id=coresponse-cad"
            + "&client_secret=coresponse-cad-secret");
  }

  /**
   * A request to the API.
   *
   * @param path under {@code /api/v1/}
   */
  HttpRequest.Builder request(String path) throws IOException, InterruptedException {
    return HttpRequest.newBuilder(URI.create(settings.web() + "/api/v1/" + path))
        .header("Authorization", "Bearer " + token());
  }

  /** The body of an answer of success. */
  String text(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  /** As {@link #text}, of an object. */
  JsonObject answered(HttpRequest.Builder request) throws IOException, InterruptedException {
    return JsonParser.parseString(text(request)).getAsJsonObject();
  }

  /**
   * What was begun, once it has ended, well or not.
   *
   * @param begun with its {@code id} and {@code status}
   * @param address where those of its kind are asked for
   */
  JsonObject ended(String address, JsonObject begun) throws IOException, InterruptedException {
    var latest = Instant.now().plus(LONGEST);
    var now = begun;
    while (now.get("status").getAsString().equals("RUNNING")) {
      if (Instant.now().isAfter(latest)) {
        throw new IllegalStateException("does not end: " + now);
      }
      Thread.sleep(50);
      now = answered(request(address + "/" + begun.get("id").getAsString()));
    }
    return now;
  }

  /**
   * For a load that must not wait for another token: good for some minutes. One after another, as
   * the identity provider refuses an account that signs in twice at the same moment.
   */
  synchronized String token() throws IOException, InterruptedException {
    if (Instant.now().isAfter(tokenUntil)) {
      var request =
          HttpRequest.newBuilder(URI.create(settings.issuer() + "/protocol/openid-connect/token"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(grant));
      token = answered(request).get("access_token").getAsString();
      tokenUntil = Instant.now().plus(TOKEN_KEPT);
    }
    return token;
  }
}
