package org.coresponse.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coresponse.support.Eventually.within;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.coresponse.mail.DueLetters;
import org.coresponse.mail.Letter;
import org.coresponse.mail.LetterKind;
import org.coresponse.mail.LetterLanguage;
import org.coresponse.mail.LetterScope;
import org.coresponse.mail.Outbox;
import org.coresponse.platform.TestClock;
import org.coresponse.support.AsAuditor;
import org.coresponse.support.AsSystem;
import org.coresponse.support.InTheCity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox on the shipped database, with real transactions. */
@InTheCity
class OutboxIT {
  @Inject Outbox outbox;
  @Inject DueLetters due;
  @Inject TestClock clock;
  @Inject AsSystem system;
  @Inject AsAuditor auditor;
  @Resource UserTransaction transaction;

  @Resource(lookup = "java:jboss/datasources/CoresponseDS")
  DataSource database;

  private final String key = UUID.randomUUID().toString();

  @BeforeEach
  void nothing_else_is_due() throws Exception {
    change("delete from letter");
    clock.standAt(clock.now());
  }

  @AfterEach
  void nothing_stays() throws Exception {
    System.clearProperty("coresponse.mail");
    change("delete from letter");
    clock.reset();
  }

  @Test
  void a_letter_is_posted_with_what_it_tells_of_or_not_at_all() throws Exception {
    transaction.begin();
    assertThat(post()).isTrue();
    assertThat(post()).isFalse();
    transaction.rollback();
    assertThat(count("letter where letter_key = '" + key + "'")).isZero();
    assertThatThrownBy(() -> system.doesOutside(() -> outbox.post(letter())))
        .isInstanceOf(EJBException.class);
  }

  @Test
  void the_second_of_two_who_post_it_waits_for_the_first_and_changes_nothing() throws Exception {
    transaction.begin();
    assertThat(post()).isTrue();
    var second = beside(this::post);
    assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    transaction.commit();
    assertThat(result(second)).isFalse();
    assertThat(count("letter where letter_key = '" + key + "'")).isOne();
  }

  @Test
  void where_the_first_takes_it_back_the_second_posts_it() throws Exception {
    transaction.begin();
    assertThat(post()).isTrue();
    var second = beside(this::post);
    assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    transaction.rollback();
    assertThat(result(second)).isTrue();
    assertThat(count("letter where letter_key = '" + key + "'")).isOne();
  }

  @Test
  void no_two_take_the_same_letter() throws Exception {
    post();
    try (var other = database.getConnection()) {
      other.setAutoCommit(false);
      try (var sql = other.createStatement()) {
        sql.executeQuery("select id from letter where letter_key = '" + key + "' for update");
        assertThat(system.does(due::take)).isEmpty();
      }
      other.rollback();
    }
    var first = system.does(due::take).orElseThrow();
    assertThat(first.attempt()).isOne();
    assertThat(system.does(due::take)).isEmpty();
    clock.advance(Duration.ofMinutes(5));
    var second = system.does(due::take).orElseThrow();
    assertThat(second.attempt()).isEqualTo(2);
    // the first comes back late: the letter is the second's by now
    system.does(
        () -> {
          due.sent(first);
          return null;
        });
    assertThat(count("letter where status = 'SENT'")).isZero();
    system.does(
        () -> {
          due.sent(second);
          return null;
        });
    assertThat(count("letter where status = 'SENT'")).isOne();
  }

  @Test
  void the_timer_sends_by_itself_where_letters_are_sent() throws Exception {
    post();
    System.setProperty("coresponse.mail", "true");
    within(Duration.ofSeconds(25), () -> count("letter where status = 'SENT'") > 0);
    assertThat(count("letter where status = 'SENT' and attempts = 1")).isOne();
  }

  @Test
  void who_posts_no_letters_is_refused() {
    assertThatThrownBy(() -> auditor.does(() -> outbox.post(letter())))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> auditor.does(due::take)).isInstanceOf(EJBAccessException.class);
  }

  private boolean post() throws Exception {
    return system.does(() -> outbox.post(letter()));
  }

  private Letter letter() {
    return new Letter(
        key,
        "ana@agency.example",
        LetterLanguage.ENGLISH,
        LetterKind.CREDENTIAL_LAPSES,
        LetterScope.OWN_RECORD,
        LocalDate.of(2027, 6, 30),
        "/app/home.xhtml");
  }

  private static <T> Future<T> beside(Callable<T> act) {
    var thread = Executors.newSingleThreadExecutor();
    try {
      return thread.submit(act);
    } finally {
      thread.shutdown();
    }
  }

  private static <T> T result(Future<T> begun)
      throws InterruptedException, ExecutionException, TimeoutException {
    return begun.get(20, TimeUnit.SECONDS);
  }

  private void change(String statement) throws SQLException {
    try (var connection = database.getConnection();
        var sql = connection.createStatement()) {
      sql.executeUpdate(statement);
    }
  }

  private long count(String from) throws SQLException {
    try (var connection = database.getConnection();
        var sql = connection.createStatement();
        var found = sql.executeQuery("select count(*) from " + from)) {
      found.next();
      return found.getLong(1);
    }
  }
}
