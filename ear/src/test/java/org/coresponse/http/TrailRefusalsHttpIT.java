package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.support.Trail.TABLE;
import static org.coresponse.support.Trail.lines;
import static org.coresponse.support.Trail.newest;
import static org.coresponse.support.Trail.single;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Session;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Every refusal leaves its line, and nobody can take one out of the trail. */
@InTheCity
@RunAsClient
class TrailRefusalsHttpIT {
  @Test
  void every_refusal_is_one_line() throws Exception {
    var number = Given.call().taken();
    var other = Given.clinician("Foreign").ofAgency("bcb").onShift();
    Given.closed(number, null);
    var all = new SoftAssertions();
    var good = Outside.token("call-taker");
    var broken = good.substring(0, good.length() - 6) + "AAAAAA";
    refused(all, "GET /api/v1/calls", "unauthorized", null, () -> rest(null));
    refused(all, "GET /api/v1/calls", "unauthorized", null, () -> rest("garbage"));
    refused(all, "GET /api/v1/calls", "unauthorized", null, () -> rest(broken));
    refused(
        all,
        "GET /api/v1/calls",
        "unauthorized",
        null,
        () -> rest(Outside.tokenOfOtherRealm("call-taker")));
    refused(
        all,
        "GET /api/v1/calls",
        "unauthorized",
        null,
        () -> rest(Outside.tokenForElsewhere("call-taker")));
    refused(
        all,
        "GET /api/v1/calls",
        "organisation-unclear",
        null,
        () -> rest(Outside.token("nobody-no-org")));
    refused(all, "GET /api/v1/trail", "forbidden", null, () -> Rest.as("dispatcher").get("/trail"));
    refused(
        all,
        "POST /api/v1/calls",
        "forbidden",
        null,
        () -> Rest.as("auditor").post("/calls", Given.call().json().toString()));
    refused(
        all,
        "GET /api/v1/clinicians/{id}",
        "not-found",
        String.valueOf(other),
        () -> Rest.as("agency-admin").get("/clinicians/" + other));
    refused(
        all,
        "GET /api/v1/calls/{number}",
        "not-found",
        number,
        () -> Rest.as("police-officer").get("/calls/" + number));
    refused(
        all,
        "POST /api/v1/calls/{number}/assessments",
        "incident-closed",
        number,
        () -> Rest.as("call-taker").post("/calls/" + number + "/assessments", "{}"));
    refused(
        all,
        "POST /api/v1/calls/{number}/assessments",
        "screen-is-clinical",
        number,
        () ->
            Rest.as("call-taker")
                .post(
                    "/calls/" + number + "/assessments",
                    Rest.body(
                        "screen", Map.of("item1", "YES", "respondent", "SELF", "language", "en"))));
    var session = Session.of("call-taker");
    refused(
        all,
        "POST /api/v1/calls",
        "cross-site",
        null,
        () -> session.send("POST", "/api/v1/calls", "{}"));
    refused(
        all,
        "GET /app/audit/trail.xhtml",
        "forbidden",
        null,
        () -> session.get("/app/audit/trail.xhtml"));
    all.assertAll();
  }

  @Test
  void a_refusal_names_who_tried() {
    var mark = newest();
    Rest.as("police-officer").get("/trail");
    var line = single(mark);
    assertThat(Reply.text(line, "subject")).isEqualTo(Given.subject("police-officer"));
    assertThat(Reply.text(line, "name")).isEqualTo("Kevin Doyle");
    assertThat(Reply.text(line, "roles")).isEqualTo("police-officer");
    assertThat(Reply.text(line, "organisation")).isEqualTo("/city/police");
    assertThat(Reply.text(line, "channel")).isEqualTo("REST");
    assertThat(Reply.text(line, "outcome")).isEqualTo("REFUSED");
    assertThat(Reply.text(line, "problem")).isEqualTo("forbidden");
  }

  @Test
  void a_wrongly_filled_form_is_no_refusal() {
    var mark = newest();
    Rest.as("cad-system").post("/calls", "{}");
    Rest.as("cad-system").post("/calls", "{");
    Rest.as("cad-system").get("/calls?size=0");
    assertThat(lines(mark)).isEmpty();
  }

  /** 1142: this command is denied to this account on this table; 1044 and 1227 on more than it. */
  @Test
  void the_application_s_account_can_change_nothing_in_it() throws SQLException {
    Given.call().taken();
    var all = new SoftAssertions();
    try (var application = Outside.asApplication();
        var sql = application.createStatement()) {
      for (var command :
          List.of(
              "update " + TABLE + " set act = 'x'",
              "delete from " + TABLE,
              "truncate table " + TABLE,
              "alter table " + TABLE + " add column x int",
              "drop table " + TABLE,
              "create table coresponse_trail.other (id int)",
              "create trigger coresponse_trail.t before insert on "
                  + TABLE
                  + " for each row set new.act = 'x'",
              "rename table " + TABLE + " to coresponse_trail.gone",
              "lock tables " + TABLE + " write",
              "replace into " + TABLE + " select * from " + TABLE + " limit 1",
              "insert into "
                  + TABLE
                  + " select * from "
                  + TABLE
                  + " limit 1 on duplicate key update act = 'x'",
              "load data infile '/etc/passwd' replace into table " + TABLE,
              "grant all on coresponse_trail.* to current_user()",
              "set global general_log = 1")) {
        all.assertThatThrownBy(() -> sql.execute(command))
            .as(command)
            .isInstanceOfSatisfying(
                SQLException.class,
                refused ->
                    assertThat(refused.getErrorCode())
                        .as(refused.getMessage())
                        .isIn(1142, 1044, 1045, 1227));
      }
      all.assertThat(Sql.number("select count(*) from " + TABLE + " where act = 'x'")).isZero();
    }
    all.assertAll();
  }

  private interface Attempt {
    Object make() throws Exception;
  }

  private static void refused(
      SoftAssertions all, String act, String problem, String on, Attempt attempt) throws Exception {
    var mark = newest();
    attempt.make();
    all.assertThat(
            Sql.rows(
                "select act, problem, subject_number, outcome from "
                    + TABLE
                    + " where id > ? and act <> 'CallViewed' order by id",
                mark))
        .as(act + " " + problem)
        .containsExactly(Arrays.asList(act, problem, on, "REFUSED"));
  }

  private static Object rest(String token) throws Exception {
    return Outside.sendWith(token, "GET", "/api/v1/calls", null);
  }
}
