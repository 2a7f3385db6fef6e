package org.coresponse.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalMailTest {
  @TempDir Path home;
  private int port;
  private LocalMail mail;

  @BeforeEach
  void starts() throws Exception {
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    System.setProperty("coresponse.test.smtp.port", String.valueOf(port));
    System.setProperty("coresponse.test.home", home.toString());
    try {
      mail = new LocalMail(Settings.forTests(home));
    } finally {
      System.clearProperty("coresponse.test.smtp.port");
      System.clearProperty("coresponse.test.home");
    }
    mail.start();
  }

  @AfterEach
  void stops() {
    mail.close();
  }

  @Test
  void each_letter_to_whomever_becomes_a_file_that_a_mail_program_opens() throws Exception {
    send("somebody@agency.example", "One");
    send("nobody@city.example", "Two");
    assertThat(mail.received()).hasSize(2);
    try (var files = Files.list(mail.folder())) {
      var letters = files.sorted().toList();
      assertThat(letters).hasSize(2).allMatch(file -> file.toString().endsWith(".eml"));
      try (var in = Files.newInputStream(letters.get(0))) {
        assertThat(new MimeMessage(null, in).getSubject()).isEqualTo("One");
      }
    }
  }

  @Test
  void once_stopped_nobody_is_there_and_started_again_it_takes_letters() throws Exception {
    mail.stop();
    assertThatThrownBy(() -> send("somebody@agency.example", "Lost"))
        .isInstanceOf(MessagingException.class);
    mail.start();
    send("somebody@agency.example", "Kept");
    assertThat(mail.received()).hasSize(1);
    assertThat(mail.received().get(0).getSubject()).isEqualTo("Kept");
  }

  private void send(String to, String subject) throws MessagingException, IOException {
    var properties = new Properties();
    properties.setProperty("mail.smtp.host", LocalMail.HOST);
    properties.setProperty("mail.smtp.port", String.valueOf(port));
    var letter = new MimeMessage(Session.getInstance(properties));
    letter.setFrom("coresponse@localhost");
    letter.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
    letter.setSubject(subject);
    letter.setText("Words.");
    Transport.send(letter);
  }
}
