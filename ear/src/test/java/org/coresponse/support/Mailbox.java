package org.coresponse.support;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What came by mail for one address, read from outside the server. Letters wait until a test has
 * them sent: {@link #send}.
 */
public record Mailbox(String address) {

  /** A letter as a person sees it. */
  public record Received(String subject, String body, MimeMessage message) {
    public String header(String name) {
      try {
        return message.getHeader(name, null);
      } catch (MessagingException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  public static Mailbox of(String address) {
    return new Mailbox(address);
  }

  /** The letters in the order in which they came. */
  public List<Received> letters() {
    return CityContainer.city().mail().received().stream()
        .filter(this::isTo)
        .map(Mailbox::read)
        .toList();
  }

  private boolean isTo(MimeMessage message) {
    try {
      return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
          .anyMatch(to -> to.toString().equals(address));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Received read(MimeMessage message) {
    try {
      return new Received(message.getSubject(), message.getContent().toString(), message);
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Posts a letter to this address, in English, about the own record, due 30 June 2027.
   *
   * @return whether it was posted now and not before
   */
  public boolean post(String key) {
    return post(key, "ENGLISH", "CREDENTIAL_LAPSES", "OWN_RECORD");
  }

  public boolean post(String key, String language, String kind, String scope) {
    var query =
        "?key=%s&recipient=%s&language=%s&kind=%s&scope=%s&by=2027-06-30"
            .formatted(encoded(key), encoded(address), language, kind, scope);
    return Boolean.parseBoolean(done("PUT", "/it/letters" + query));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Sends what is due, as the timer would; says how many went. */
  public static int send() {
    return Integer.parseInt(done("POST", "/it/letters"));
  }

  private static String done(String method, String path) {
    try {
      var answer = Outside.send(method, path, null);
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Nobody takes mail until {@link #serverBack}. */
  public static void serverGone() {
    CityContainer.city().mail().stop();
  }

  /** The mail server takes letters again; those of before are forgotten. */
  public static void serverBack() {
    serverGone();
    try {
      CityContainer.city().mail().start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
