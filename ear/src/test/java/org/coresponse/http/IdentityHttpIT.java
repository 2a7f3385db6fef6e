package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Session;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@InTheCity
@RunAsClient
class IdentityHttpIT {
  private static final String PAGE = "/app/home.xhtml";
  private static final List<String> HEADERS =
      List.of(
          "X-Content-Type-Options",
          "X-Frame-Options",
          "Referrer-Policy",
          "Permissions-Policy",
          "Cross-Origin-Opener-Policy",
          "Cross-Origin-Resource-Policy",
          "Content-Security-Policy");

  @Test
  void rest_without_a_usable_token_is_unauthorized_and_never_sent_elsewhere() throws Exception {
    var good = Outside.token("call-taker");
    var tokens = new LinkedHashMap<String, String>();
    tokens.put("none", null);
    tokens.put("garbage", "garbage");
    tokens.put("three parts of nothing", "a.b.c");
    tokens.put("empty", "");
    tokens.put("broken signature", good.substring(0, good.length() - 6) + "AAAAAA");
    tokens.put("no signature", good.substring(0, good.lastIndexOf('.') + 1));
    tokens.put("unsigned", unsigned(good));
    tokens.put("expired", expired(good));
    tokens.put("another realm", Outside.tokenOfOtherRealm("call-taker"));
    tokens.put("another application", Outside.tokenForElsewhere("call-taker"));
    var all = new SoftAssertions();
    for (var token : tokens.entrySet()) {
      for (var method : List.of("GET", "POST")) {
        var body = method.equals("GET") ? null : "{}";
        var answer = new Reply(Outside.sendWith(token.getValue(), method, "/api/v1/calls", body));
        var what = method + " with " + token.getKey() + ": " + answer.body();
        all.assertThat(answer.status()).as(what).isEqualTo(401);
        all.assertThat(answer.header("Content-Type"))
            .as(what)
            .isEqualTo("application/problem+json");
        all.assertThat(answer.header("WWW-Authenticate")).as(what).startsWith("Bearer");
        all.assertThat(answer.header("Location")).as(what).isNull();
        all.assertThat(answer.header("Set-Cookie")).as(what).isNull();
      }
    }
    all.assertAll();
    assertThat(Outside.sendWith(good, "GET", "/api/v1/calls", null).statusCode()).isEqualTo(200);
  }

  @Test
  void a_page_without_a_session_leads_to_the_sign_in() throws Exception {
    var answer = Outside.send("GET", PAGE, null);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(location(answer))
        .startsWith(Outside.settings().issuer())
        .contains("response_type=code", "code_challenge_method=S256");
  }

  @Test
  void an_ajax_call_without_a_session_is_unauthorized() throws Exception {
    var answer =
        Outside.send(
            "POST",
            PAGE,
            null,
            "jakarta.faces.partial.ajax=true",
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Accept",
            "application/xml, text/xml, */*; q=0.01",
            "X-Requested-With",
            "XMLHttpRequest",
            "Faces-Request",
            "partial/ajax");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
  }

  @Test
  void who_belongs_to_no_organisation_or_to_two_is_refused_everywhere() throws Exception {
    for (var user : List.of("nobody-no-org", "nobody-two-orgs")) {
      for (var path : List.of("/api/v1/calls", "/api/v1/codes/nature", "/api/v1/board")) {
        var answer = new Reply(Outside.send("GET", path, user));
        assertThat(answer.status()).as(user + path).isEqualTo(403);
        assertThat(answer.problem()).as(user + path).isEqualTo("organisation-unclear");
      }
      var session = Session.of(user);
      var page = session.get(PAGE);
      assertThat(page.statusCode()).as(user).isEqualTo(403);
    }
  }

  @Test
  void a_session_reads_over_rest_but_changes_nothing() throws Exception {
    var session = Session.of("call-taker");
    assertThat(session.get("/api/v1/calls").statusCode()).isEqualTo(200);
    var before = Sql.number("select count(*) from crisis_call");
    var call = Given.call().json().toString();
    for (var method : List.of("POST", "PUT", "DELETE", "PATCH")) {
      var answer = new Reply(session.send(method, "/api/v1/calls", call));
      assertThat(answer.status()).as(method).isEqualTo(403);
      assertThat(answer.problem()).as(method).isEqualTo("cross-site");
    }
    var form =
        new Reply(
            session.send(
                "POST",
                "/api/v1/calls",
                call,
                "Content-Type",
                "text/plain",
                "Origin",
                "https://elsewhere.example"));
    assertThat(form.problem()).isEqualTo("cross-site");
    assertThat(Sql.number("select count(*) from crisis_call")).isEqualTo(before);
  }

  @Test
  void the_session_s_cookie_stays_with_the_browser_and_the_site() throws Exception {
    var session = Session.of("auditor");
    assertThat(session.cookieAsSet())
        .contains("HttpOnly")
        .contains("SameSite=Lax")
        .doesNotContain("Domain=");
  }

  @Test
  void a_page_of_another_role_is_forbidden() throws Exception {
    var session = Session.of("call-taker");
    var page = session.get("/app/audit/trail.xhtml");
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("<html").doesNotContain("at org.", "WFLY", "Undertow");
    assertThat(session.get(PAGE).statusCode()).isEqualTo(200);
  }

  @Test
  void every_answer_tells_the_browser_what_it_may_do() throws Exception {
    var session = Session.of("auditor");
    var answers =
        Map.of(
            "page", session.get(PAGE),
            "public page", Outside.send("GET", "/index.xhtml", null),
            "forbidden page", session.get("/app/intake/entry.xhtml"),
            "missing page", session.get("/app/nowhere.xhtml"),
            "rest", Outside.send("GET", "/api/v1/calls", "call-taker"),
            "rest refused", Outside.send("GET", "/api/v1/calls", null),
            "rest missing", Outside.send("GET", "/api/v1/nowhere", "call-taker"));
    var all = new SoftAssertions();
    answers.forEach(
        (what, answer) -> {
          for (var header : HEADERS) {
            all.assertThat(answer.headers().allValues(header))
                .as(header + " of " + what)
                .hasSize(1);
          }
          var policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
          all.assertThat(policy).as(what).contains("frame-ancestors 'none'");
          all.assertThat(policy).as(what).doesNotContain("unsafe-inline", "unsafe-eval");
          for (var telling : List.of("Server", "X-Powered-By")) {
            all.assertThat(answer.headers().firstValue(telling)).as(what).isEmpty();
          }
        });
    all.assertThat(answers.get("page").headers().firstValue("Cache-Control").orElse(""))
        .contains("no-store");
    all.assertThat(answers.get("rest").headers().firstValue("Cache-Control").orElse(""))
        .contains("no-store");
    all.assertAll();
  }

  @Test
  void a_page_runs_no_script_but_its_own() throws Exception {
    var page = Session.of("auditor").get(PAGE).body();
    assertThat(page).doesNotContainPattern("<[a-z]+[^>]* on[a-z]+=");
    assertThat(page).doesNotContainPattern("<[a-z]+[^>]* style=\"(?!display:none)");
    assertThat(page).doesNotContainPattern("<script(?![^>]*(src|nonce)=)");
  }

  @Test
  void trace_and_unknown_methods_are_refused() throws Exception {
    for (var path : List.of("/api/v1/calls", "/index.xhtml", "/", PAGE)) {
      var trace = Outside.send("TRACE", path, "call-taker");
      assertThat(trace.statusCode()).as(path).isGreaterThanOrEqualTo(400);
      assertThat(trace.body()).as(path).doesNotContain("Bearer");
    }
    var strange = new Reply(Outside.send("BREW", "/api/v1/calls", "call-taker"));
    assertThat(strange.status()).isIn(403, 405);
    assertThat(new Reply(Outside.send("DELETE", "/api/v1/calls", "call-taker")).status())
        .isEqualTo(405);
  }

  @Test
  void health_and_metrics_are_where_the_outside_cannot_reach_them() throws Exception {
    for (var path : List.of("/health", "/health/ready", "/metrics", "/console", "/management")) {
      var answer = Outside.send("GET", path, "system-admin");
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
    }
    var ready = Outside.management("/health/ready");
    assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);
    assertThat(ready.body()).contains("\"coresponse.ear\":\"OK\"");
    var metrics = Outside.management("/metrics");
    assertThat(metrics.statusCode()).isEqualTo(200);
    assertThat(metrics.body()).contains("jvm");
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private static String unsigned(String token) {
    return part("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + token.split("\\.")[1] + ".";
  }

  /** The same claims with an end that is over; nobody but the provider could sign that. */
  private static String expired(String token) {
    var parts = token.split("\\.");
    var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    return parts[0] + "." + part(claims.replaceAll("\"exp\":\\d+", "\"exp\":1")) + "." + parts[2];
  }

  private static String part(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
