package org.coresponse.support;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Access tokens of the people and machines in {@code config/keycloak/dev}, asked for once and kept
 * while they are good.
 */
final class Tokens {
  private static final Duration GOOD =
      Duration.ofMinutes(20); // of the 30 that the development realm gives
  private static final Map<String, Token> KEPT = new ConcurrentHashMap<>();

  private record Token(String value, Instant until) {}

  private Tokens() {}

  /** Of a person in realm coresponse, for Coresponse. */
  static String of(String user) {
    return password(Outside.settings().issuer(), "coresponse-dev", user);
  }

  /** Of a person in realm coresponse, for another application. */
  static String forElsewhere(String user) {
    return password(Outside.settings().issuer(), "coresponse-elsewhere", user);
  }

  /** Of a person in realm other. */
  static String ofOtherRealm(String user) {
    return password(
        Outside.settings().issuer().replace("/realms/coresponse", "/realms/other"),
        "coresponse-dev",
        user);
  }

  /** Of the dispatch system. */
  static String ofCad() {
    return kept(
        Outside.settings().issuer(),
        Map.of(
            "client_id",
            "coresponse-cad",
            "client_secret",
            "coresponse-cad-secret",
            "grant_type",
            "client_credentials"));
  }

  /** Of the service account by which Coresponse administers accounts. */
  static String ofAccounts() {
    return kept(
        Outside.settings().issuer(),
        Map.of(
            "client_id",
            "coresponse-accounts",
            "client_secret",
            "coresponse-accounts-secret",
            "grant_type",
            "client_credentials"));
  }

  /** A token asked for now, or null where the identity provider refuses. */
  static String fresh(String user, String password) {
    var form = new HashMap<>(form("coresponse-dev", user));
    form.put("password", password);
    var answer = answer(Outside.settings().issuer(), form);
    return answer.statusCode() == 200 ? token(answer) : null;
  }

  private static String password(String issuer, String client, String user) {
    return kept(issuer, form(client, user));
  }

  private static Map<String, String> form(String client, String user) {
    return Map.of(
        "client_id", client, "grant_type", "password", "username", user, "password", "coresponse");
  }

  private static String kept(String issuer, Map<String, String> form) {
    var token =
        KEPT.compute(
            issuer + form,
            (key, old) ->
                old != null && old.until().isAfter(Instant.now())
                    ? old
                    : new Token(ask(issuer, form), Instant.now().plus(GOOD)));
    return token.value();
  }

  private static String ask(String issuer, Map<String, String> form) {
    var answer = answer(issuer, form);
    if (answer.statusCode() != 200)
      throw new IllegalStateException(
          "no token for "
              + form.getOrDefault("username", form.get("client_id"))
              + ": "
              + answer.body());
    return token(answer);
  }

  private static String token(HttpResponse<String> answer) {
    return JsonParser.parseString(answer.body())
        .getAsJsonObject()
        .get("access_token")
        .getAsString();
  }

  private static HttpResponse<String> answer(String issuer, Map<String, String> form) {
    var body =
        form.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      return Outside.HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
