package org.coresponse.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.Settings;

/** The mail server, as the application server's mail session names it. */
@ApplicationScoped
class MailServer {
  private static final String USER = "mail.smtp.user";
  private static final String SIGN_IN = "mail.smtp.auth";
  private static final String NOBODY = "none";

  @Resource(lookup = "java:jboss/mail/Coresponse")
  Session configured;

  @Inject Settings settings;
  @Inject CityClock clock;

  /**
   * Gives it a letter.
   *
   * @throws NotDeliveredException when it did not take it
   */
  void send(DueLetter due) throws NotDeliveredException {
    var session = session();
    Message letter;
    try {
      letter = written(due, session);
    } catch (AddressException e) {
      throw new NotDeliveredException(DeliveryFault.ADDRESS_REFUSED, e);
    } catch (MessagingException e) {
      throw new NotDeliveredException(DeliveryFault.REFUSED, e);
    }
    try (var transport = connected(session)) {
      transport.sendMessage(letter, letter.getAllRecipients());
    } catch (SendFailedException e) {
      throw new NotDeliveredException(
          e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0
              ? DeliveryFault.ADDRESS_REFUSED
              : DeliveryFault.REFUSED,
          e);
    } catch (MessagingException e) {
      throw new NotDeliveredException(
          e.getCause() instanceof IOException ? DeliveryFault.UNREACHABLE : DeliveryFault.REFUSED,
          e);
    }
  }

  private static Transport connected(Session session)
      throws NotDeliveredException, MessagingException {
    var transport = session.getTransport("smtp");
    try {
      transport.connect();
      return transport;
    } catch (AuthenticationFailedException e) {
      throw new NotDeliveredException(DeliveryFault.SIGN_IN_REFUSED, e);
    } catch (MessagingException e) {
      throw new NotDeliveredException(DeliveryFault.UNREACHABLE, e);
    }
  }

  /** The configured one; where its user is nobody, one that does not sign in. */
  private Session session() {
    if (!NOBODY.equals(configured.getProperty(USER))) {
      return configured;
    }
    var properties = new Properties();
    properties.putAll(configured.getProperties());
    properties.remove(USER);
    properties.remove(SIGN_IN);
    return Session.getInstance(properties, (Authenticator) null);
  }

  private MimeMessage written(DueLetter due, Session session) throws MessagingException {
    var text = LetterText.of(due, settings.address());
    var letter = new NumberedMessage(session, due);
    letter.setFrom();
    letter.setRecipient(Message.RecipientType.TO, new InternetAddress(due.recipient(), true));
    letter.setSubject(text.subject(), StandardCharsets.UTF_8.name());
    letter.setText(text.body(), StandardCharsets.UTF_8.name());
    letter.setHeader("Content-Language", due.language().locale().getLanguage());
    letter.setHeader("Auto-Submitted", "auto-generated"); // nobody's holiday answers it
    letter.setHeader("Date", LetterText.stamp(clock.now()));
    return letter;
  }

  /** Has the same Message-ID whenever the same letter is sent, and another for every other. */
  private static final class NumberedMessage extends MimeMessage {
    private final DueLetter due;

    NumberedMessage(Session session, DueLetter due) {
      super(session);
      this.due = due;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      var from = InternetAddress.getLocalAddress(session).getAddress();
      setHeader(
          "Message-ID",
          "<letter.%d.%d%s>"
              .formatted(
                  due.id(),
                  due.postedAt().toEpochMilli(), // another database has the same numbers
                  from.substring(from.lastIndexOf('@'))));
    }
  }
}
