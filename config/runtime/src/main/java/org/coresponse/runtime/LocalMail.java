package org.coresponse.runtime;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A mail server on loopback that delivers every letter, to whomever it is, into a folder: one
 * {@code .eml} a letter, which every mail program opens. It lives in this JVM and relays nothing.
 */
public final class LocalMail implements AutoCloseable {
  static final String HOST = "127.0.0.1";

  /** In the home. */
  static final String FOLDER = "mail";

  private static final Logger LOG =
      Logger.getLogger("com.icegreen.greenmail"); // held, or its level is lost
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final int port;
  private final Path folder;
  private final AtomicLong count = new AtomicLong();
  private GreenMail server;

  LocalMail(Settings settings) {
    this.port = settings.smtpPort();
    this.folder = settings.home().resolve(FOLDER);
  }

  /** Where the letters lie. */
  public Path folder() {
    return folder;
  }

  /** Starts to listen; when it has been stopped, on the same port again. */
  public synchronized void start() throws IOException {
    OwnerOnly.folder(folder);
    LOG.setLevel(Level.WARNING);
    server = new GreenMail(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));
    server.withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
    server.getManagers().getUserManager().setMessageDeliveryHandler(this::deliver);
    try {
      server.start();
    } catch (IllegalStateException e) {
      throw new CannotStartException("mail: " + e.getMessage(), e);
    }
  }

  /** Stops to listen: whoever wants to send finds nobody there. */
  public synchronized void stop() {
    if (server != null) server.stop();
    server = null;
  }

  /** What came since the last start, in its order. */
  public synchronized List<MimeMessage> received() {
    return server == null ? List.of() : List.of(server.getReceivedMessages());
  }

  private GreenMailUser deliver(MovingMessage letter, MailAddress to)
      throws MessagingException, UserException {
    var name =
        "%s-%03d.eml"
            .formatted(LocalDateTime.now(ZoneOffset.UTC).format(NAME), count.incrementAndGet());
    try (var out = Files.newOutputStream(folder.resolve(name))) {
      letter.getMessage().writeTo(out);
    } catch (IOException e) {
      throw new MessagingException(name, e);
    }
    var users = server.getManagers().getUserManager();
    var known = users.getUserByEmail(to.getEmail());
    return known != null ? known : users.createUser(to.getEmail(), to.getEmail(), to.getEmail());
  }

  @Override
  public void close() {
    stop();
  }
}
