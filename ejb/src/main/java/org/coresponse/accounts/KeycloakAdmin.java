package org.coresponse.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.Settings;

/**
 * Keycloak's admin address, with the token of the service account {@value #CLIENT}. What does not
 * answer, or answers with an error of its own, throws {@link OrderFailedException}.
 */
@ApplicationScoped
class KeycloakAdmin {
  private static final String CLIENT = "coresponse-accounts";
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration ANSWER = Duration.ofSeconds(10);

  /** A token that ends within so long is not used any more. */
  private static final Duration SPARE = Duration.ofSeconds(20);

  @Inject Settings settings;
  @Inject CityClock clock;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();
  private volatile Token token;

  /**
   * Asks.
   *
   * @param path behind the realm's admin address
   * @param body or null
   */
  Answer ask(String method, String path, JsonStructure body) {
    var issuer = settings.identityProvider();
    var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
    var answer =
        sent(
            HttpRequest.newBuilder(URI.create(issuer.replace("/realms/", "/admin/realms/") + path))
                .header("Authorization", "Bearer " + token(issuer))
                .header("Content-Type", "application/json"),
            method,
            content);
    if (answer.statusCode() == 401) {
      token = null; // another key, another realm: asked for anew at the next try
      throw OrderFailedException.yet(OrderTrouble.UNREACHABLE, "Keycloak does not take the token");
    }
    if (answer.statusCode() >= 500 && !path.contains("/execute-actions-email")) {
      throw OrderFailedException.yet(
          OrderTrouble.UNREACHABLE, "Keycloak answers " + answer.statusCode());
    }
    return new Answer(
        answer.statusCode(), answer.body(), answer.headers().firstValue("Location").orElse(""));
  }

  private String token(String issuer) {
    var kept = token;
    if (kept != null && kept.issuer().equals(issuer) && kept.until().isAfter(instant())) {
      return kept.value();
    }
    var secret = settings.accountsSecret();
    if (secret.isEmpty()) {
      throw OrderFailedException.yet(OrderTrouble.NOT_SET_UP, "no secret for Keycloak is set");
    }
    var form =
        "grant_type=client_credentials&client_id="
            + CLIENT
            + "&client_secret="
            + URLEncoder.encode(secret, StandardCharsets.UTF_8);
    var answer =
        sent(
            HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded"),
            "POST",
            BodyPublishers.ofString(form));
    if (answer.statusCode() != 200) {
      throw OrderFailedException.yet(
          OrderTrouble.UNREACHABLE, "Keycloak gives no token: " + answer.statusCode());
    }
    var given = new Answer(200, answer.body(), "").object();
    token =
        new Token(
            issuer,
            given.getString("access_token"),
            instant().plusSeconds(given.getInt("expires_in")).minus(SPARE));
    return token.value();
  }

  /** Real time, whatever the city's clock says: it is Keycloak's token. */
  private Instant instant() {
    return clock.stopwatch().instant();
  }

  private HttpResponse<String> sent(
      HttpRequest.Builder request, String method, BodyPublisher body) {
    try {
      return http.send(
          request.method(method, body).timeout(ANSWER).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw OrderFailedException.yet(
          OrderTrouble.UNREACHABLE, "Keycloak does not answer: " + e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw OrderFailedException.yet(OrderTrouble.UNREACHABLE, "interrupted");
    }
  }

  private record Token(String issuer, String value, Instant until) {}

  /** What Keycloak answered. */
  record Answer(int status, String body, String location) {
    /**
     * This, if it has that status.
     *
     * @throws OrderFailedException otherwise: what Keycloak refuses now it refuses again
     */
    Answer required(int expected) {
      if (status != expected) {
        throw OrderFailedException.forGood(OrderTrouble.REFUSED, "Keycloak answers " + status);
      }
      return this;
    }

    JsonObject object() {
      return (JsonObject) json();
    }

    JsonArray array() {
      return (JsonArray) json();
    }

    private JsonStructure json() {
      try (var reader = Json.createReader(new StringReader(body))) {
        return reader.read();
      } catch (JsonException e) {
        throw OrderFailedException.yet(OrderTrouble.UNREACHABLE, "Keycloak answers no JSON");
      }
    }

    String lastOfLocation() {
      return location.substring(location.lastIndexOf('/') + 1);
    }
  }
}
