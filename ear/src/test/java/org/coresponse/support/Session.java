package org.coresponse.support;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who signed in with a browser's cookies and nothing else of a browser: the way through
 * the provider is walked once for each user and run.
 */
public final class Session {
  private static final Map<String, Session> SIGNED_IN = new ConcurrentHashMap<>();
  private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
  private static final int MOST_STEPS = 8;

  /**
   * By port, then name. Kept by hand: the JDK holds the provider's cookies back, which are Secure,
   * while browsers take localhost for safe.
   */
  private final Map<Integer, Map<String, String>> cookies = new HashMap<>();

  private String cookieAsSet;

  private Session() {}

  public static Session of(String user) {
    return SIGNED_IN.computeIfAbsent(user, Session::signIn);
  }

  private static Session signIn(String user) {
    var session = new Session();
    try {
      var answer = session.walk(session.get("/app/home.xhtml"));
      var form = FORM.matcher(answer.body());
      if (!form.find()) throw new IllegalStateException("no form to sign in: " + answer.body());
      var action = URI.create(form.group(1).replace("&amp;", "&"));
      var fields = "username=" + encoded(user) + "&password=coresponse&credentialId=";
      var back =
          session.sent(
              HttpRequest.newBuilder(action)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(fields)));
      session.walk(back);
      if (session.cookieAsSet == null) throw new IllegalStateException("no session for " + user);
      return session;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Follows redirects. */
  private HttpResponse<String> walk(HttpResponse<String> from)
      throws IOException, InterruptedException {
    var answer = from;
    for (var step = 0; step < MOST_STEPS && answer.statusCode() == 302; step++) {
      var next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
      answer = sent(HttpRequest.newBuilder(next).header("Accept", "text/html"));
    }
    return answer;
  }

  private synchronized HttpResponse<String> sent(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    var known = cookies.computeIfAbsent(request.build().uri().getPort(), port -> new HashMap<>());
    if (!known.isEmpty()) {
      request.header(
          "Cookie",
          known.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    var answer = Outside.HTTP.send(request.build(), BodyHandlers.ofString());
    for (var set : answer.headers().allValues("Set-Cookie")) {
      var pair = set.split(";", 2)[0].split("=", 2);
      if (set.contains("Max-Age=0")) known.remove(pair[0]);
      else known.put(pair[0], pair[1]);
      if (pair[0].equals("JSESSIONID")) cookieAsSet = set;
    }
    return answer;
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return sent(
        HttpRequest.newBuilder(URI.create(Outside.settings().web() + path))
            .header("Accept", path.startsWith("/api") ? "application/json" : "text/html"));
  }

  /** A request with a body and whatever headers a page could send: no token. */
  public HttpResponse<String> send(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(Outside.settings().web() + path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body));
    for (var i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
    return sent(request);
  }

  /** The session's cookie as the server set it, with all that it says of it. */
  public String cookieAsSet() {
    return cookieAsSet;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
