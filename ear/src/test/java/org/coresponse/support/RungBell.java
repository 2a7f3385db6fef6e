package org.coresponse.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Rings as other desks do it, from outside the server. */
public final class RungBell {
  private RungBell() {}

  /** Rings at a desk about an incident by its number. */
  public static void at(String desk, String kind, String incident, String occasion) {
    send("PUT", "desk=" + desk + "&kind=" + kind + "&occasion=" + coded(occasion), incident);
  }

  /** Rings at one person, by user name. */
  public static void atPerson(String user, String kind, String incident, String occasion) {
    send(
        "PUT",
        "subject=" + Given.subject(user) + "&kind=" + kind + "&occasion=" + coded(occasion),
        incident);
  }

  /** Rings at a desk with a deadline. */
  public static void at(String desk, String kind, String incident, String occasion, Instant ends) {
    send(
        "PUT",
        "desk=" + desk + "&kind=" + kind + "&occasion=" + coded(occasion) + "&ends=" + ends,
        incident);
  }

  /** The cause of what rings of this kind is gone. */
  public static void over(String kind, String incident) {
    send("DELETE", "kind=" + kind, incident);
  }

  private static void send(String method, String query, String incident) {
    var id = Sql.number("select id from incident where number = ?", incident);
    try {
      var answer = Outside.send(method, "/it/bell?" + query + "&incident=" + id, null);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
