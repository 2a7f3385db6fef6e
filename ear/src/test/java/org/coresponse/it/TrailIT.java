package org.coresponse.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.coresponse.dispatch.Board;
import org.coresponse.intake.CallChannel;
import org.coresponse.intake.CallIntake;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CloseIncident;
import org.coresponse.intake.IncidentDesk;
import org.coresponse.intake.ReceiveCall;
import org.coresponse.platform.PageRequest;
import org.coresponse.platform.TestClock;
import org.coresponse.support.AsAuditor;
import org.coresponse.support.AsCadSystem;
import org.coresponse.support.AsCallTaker;
import org.coresponse.support.AsDispatcher;
import org.coresponse.support.InTheCity;
import org.junit.jupiter.api.Test;

/** An act, its number on the board and its line of the trail have one fate. */
@InTheCity
class TrailIT {
  @Inject CallIntake intake;
  @Inject IncidentDesk desk;
  @Inject Board board;
  @Inject TestClock clock;
  @Inject AsCadSystem cad;
  @Inject AsCallTaker callTaker;
  @Inject AsDispatcher dispatcher;
  @Inject AsAuditor auditor;
  @Resource UserTransaction transaction;

  @Resource(lookup = "java:jboss/datasources/CoresponseDS")
  DataSource database;

  @Test
  void what_is_rolled_back_leaves_no_line_and_no_number() throws Exception {
    var number = cad.does(() -> intake.receive(call("it-1")).number());
    var lines = count("coresponse_trail.audit_entry");
    var changes = count("board_change");
    transaction.begin();
    dispatcher.does(() -> close(number));
    transaction.rollback();
    assertThat(count("coresponse_trail.audit_entry")).isEqualTo(lines);
    assertThat(count("board_change")).isEqualTo(changes);
    assertThat(count("incident_closing")).isZero();

    transaction.begin();
    dispatcher.does(() -> close(number));
    transaction.commit();
    assertThat(count("coresponse_trail.audit_entry")).isEqualTo(lines + 1);
    assertThat(count("board_change")).isEqualTo(changes + 1);
  }

  @Test
  void services_refuse_the_wrong_role_by_themselves() throws Exception {
    var number = cad.does(() -> intake.receive(call("it-2")).number());
    assertThatThrownBy(() -> auditor.does(() -> close(number)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> cad.does(() -> close(number))).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> cad.does(() -> board.open(PageRequest.first())))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> auditor.does(() -> intake.receive(call("it-3"))))
        .isInstanceOf(EJBAccessException.class);
    assertThat(callTaker.does(() -> board.open(PageRequest.first())).items()).isNotEmpty();
  }

  private Void close(CallNumber number) {
    desk.close(new CloseIncident(number, null, "referred", null));
    return null;
  }

  private ReceiveCall call(String externalId) {
    return new ReceiveCall(
        "it",
        externalId,
        "WELFARE CHECK",
        CallChannel.WIRELESS_911,
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

  private long count(String table) throws SQLException {
    try (var connection = database.getConnection();
        var sql = connection.createStatement();
        var found = sql.executeQuery("select count(*) from " + table)) {
      found.next();
      return found.getLong(1);
    }
  }
}
