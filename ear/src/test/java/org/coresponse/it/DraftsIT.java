package org.coresponse.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.coresponse.calltaking.CallDrafts;
import org.coresponse.calltaking.DraftClosedException;
import org.coresponse.calltaking.DraftRow;
import org.coresponse.calltaking.KeepDraft;
import org.coresponse.calltaking.KeptDraft;
import org.coresponse.intake.CallIntake;
import org.coresponse.intake.ReceiveCall;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.TestClock;
import org.coresponse.support.AsAuditor;
import org.coresponse.support.AsCadSystem;
import org.coresponse.support.AsCallTaker;
import org.coresponse.support.AsDispatcher;
import org.coresponse.support.InTheCity;
import org.junit.jupiter.api.Test;

/** A draft on the shipped database: kept in order, closed with its call, dropped, found again. */
@InTheCity
class DraftsIT {
  private static final String WORDS = "<b>«Ñandú»</b> 🧯";

  @Inject CallDrafts drafts;
  @Inject CallIntake intake;
  @Inject TestClock clock;
  @Inject AsCallTaker callTaker;
  @Inject AsDispatcher dispatcher;
  @Inject AsAuditor auditor;
  @Inject AsCadSystem cad;

  @Resource(lookup = "java:jboss/datasources/CoresponseDS")
  DataSource database;

  private final UUID id = UUID.randomUUID();

  @Test
  void an_older_save_that_comes_late_changes_nothing() throws Exception {
    assertThat(keep(0, 2, "newer").newest()).isTrue();
    assertThat(keep(0, 1, "older").newest()).isFalse();
    assertThat(keep(0, 2, "newer").newest()).isTrue();
    var opened = callTaker.does(() -> drafts.reopen(id));
    assertThat(opened.typed()).containsEntry("narrative", "newer");
    assertThat(keep(0, 9, "of the window before").newest()).isFalse();
    assertThat(keep(opened.opening(), 1, WORDS).newest()).isTrue();
    assertThat(callTaker.does(() -> drafts.reopen(id)).typed()).containsEntry("narrative", WORDS);
  }

  @Test
  void keeping_is_one_line_of_the_trail_without_a_word_of_it() throws Exception {
    keep(0, 1, WORDS);
    keep(0, 2, WORDS);
    assertThat(
            count(
                "coresponse_trail.audit_entry where subject_type = 'draft' and subject_number = '"
                    + id
                    + "'"))
        .isEqualTo(1);
    assertThat(count("coresponse_trail.audit_entry where changes like '%andú%'")).isZero();
  }

  @Test
  void sending_the_call_closes_its_draft() throws Exception {
    keep(0, 1, WORDS);
    callTaker.does(() -> intake.receive(call("desk")));
    assertThat(count("call_draft where state = 'SENT' and uuid = '" + id + "'")).isEqualTo(1);
    assertThatThrownBy(() -> keep(0, 2, "late")).isInstanceOf(DraftClosedException.class);
    assertThatThrownBy(() -> callTaker.does(() -> drafts.reopen(id)))
        .isInstanceOf(DraftClosedException.class);
  }

  @Test
  void a_call_of_another_source_closes_no_draft() throws Exception {
    keep(0, 1, WORDS);
    cad.does(() -> intake.receive(call("it")));
    assertThat(keep(0, 2, WORDS).newest()).isTrue();
  }

  @Test
  void a_line_is_dropped_when_nobody_typed_for_two_minutes() throws Exception {
    var now = clock.now();
    clock.standAt(now);
    keep(0, 1, WORDS);
    clock.standAt(now.plus(Duration.ofSeconds(119)));
    assertThat(dispatcher.does(() -> drafts.dropped()))
        .extracting(DraftRow::draft)
        .doesNotContain(id);
    clock.standAt(now.plus(Duration.ofSeconds(120)));
    assertThat(dispatcher.does(() -> drafts.dropped())).extracting(DraftRow::draft).contains(id);
    callTaker.does(
        () -> {
          drafts.discard(id);
          drafts.discard(id);
          return null;
        });
    assertThat(dispatcher.does(() -> drafts.dropped()))
        .extracting(DraftRow::draft)
        .doesNotContain(id);
    clock.reset();
  }

  @Test
  void who_takes_no_calls_keeps_and_reads_no_draft() {
    assertThatThrownBy(() -> auditor.does(() -> drafts.dropped()))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> cad.does(() -> drafts.own())).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> callTaker.does(() -> drafts.reopen(id)))
        .isInstanceOf(NotFoundException.class);
  }

  private KeptDraft keep(int opening, int save, String words) throws Exception {
    var given = new KeepDraft(id, clock.now(), opening, save, Map.of("narrative", words));
    return callTaker.does(() -> drafts.keep(given));
  }

  private ReceiveCall call(String source) {
    return new ReceiveCall(
        source,
        id.toString(),
        "WELFARE CHECK",
        null,
        clock.now().minus(Duration.ofMinutes(1)),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
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
