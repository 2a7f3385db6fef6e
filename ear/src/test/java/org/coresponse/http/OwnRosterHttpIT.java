package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.ShiftDays;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A person reads their own published shifts, sees what changed, and takes open ones. */
@InTheCity
@RunAsClient
class OwnRosterHttpIT {
  private static final LocalDate MONDAY =
      LocalDate.now(Given.CITY).with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(1);
  private static final ShiftDays DAYS = new ShiftDays(MONDAY);
  private static final Rest FIELD = Rest.as("field-clinician");
  private static final Rest DIVERSION = Rest.as("diversion-clinician");

  @Test
  void a_week_has_what_is_published_of_the_asker_and_the_hours_that_pass() {
    var autumn = LocalDate.of(2027, 11, 1);
    var own = ShiftDays.worker("Own", "field-clinician");
    var other = ShiftDays.worker("Colleague", "diversion-clinician");
    shift(own, autumn.plusDays(5), 22, 9); // the night of the seventh has an hour more
    Sql.write(
        "insert into shift (role, planned_clinician_id, planned_starts_at, planned_ends_at) values"
            + " ('DIVERSION', ?, '2027-11-03 12:00', '2027-11-03 20:00')",
        own);
    shift(other, autumn.plusDays(1), 8, 8);
    var week = FIELD.get("/own-roster?day=2027-11-07");
    assertThat(week.status()).as(week.body()).isEqualTo(200);
    assertThat(week.text("monday")).isEqualTo("2027-11-01");
    var shifts = week.json().getAsJsonArray("shifts");
    assertThat(shifts).hasSize(1);
    assertThat(shifts.get(0).getAsJsonObject().get("minutes").getAsLong()).isEqualTo(9 * 60);
    assertThat(week.json().get("dutyMinutes").getAsLong()).isEqualTo(9 * 60);
    assertThat(week.body()).doesNotContain("Colleague");

    shift(own, LocalDate.of(2027, 11, 7), 20, 8);
    assertThat(FIELD.get("/own-roster?day=2027-11-07").json().get("dutyMinutes").getAsLong())
        .isEqualTo((9 + 4) * 60);
    assertThat(FIELD.get("/own-roster?day=2027-11-08").json().get("dutyMinutes").getAsLong())
        .isEqualTo(4 * 60);
  }

  @Test
  void of_two_who_take_one_open_shift_at_once_one_has_it_and_the_other_is_told() {
    var ids =
        List.of(
            ShiftDays.worker("First", "field-clinician"),
            ShiftDays.worker("Second", "diversion-clinician"));
    var shift = DAYS.open(0, 8, 8);
    assertThat(find(FIELD.get("/own-roster/open").list(), shift).getAsJsonArray("broken"))
        .isEmpty();
    var replies = Together.run(6, number -> take(number % 2 == 0 ? FIELD : DIVERSION, shift, null));
    var won = replies.stream().filter(reply -> reply.status() == 201).toList();
    var lost = replies.stream().filter(reply -> reply.status() != 201).toList();
    assertThat(won).as(replies.toString()).hasSize(3); // the same asker twice has it all the same
    assertThat(lost).hasSize(3).allSatisfy(r -> assertThat(r.problem()).isEqualTo("shift-gone"));
    var winner = Sql.number("select clinician_id from shift where id = ?", shift);
    assertThat(ids).contains(winner);
    assertThat(Sql.number("select planned_clinician_id from shift where id = ?", shift))
        .isEqualTo(winner);
    assertThat(
            Sql.number(
                "select count(*) from shift_change where shift_id = ? and cause = 'SIGN_UP'",
                shift))
        .isOne();
    var reader = winner == ids.get(0) ? FIELD : DIVERSION;
    var news = reader.get("/own-roster/news").list();
    assertThat(news).hasSize(1);
    assertThat(news.get(0).getAsJsonObject().get("unseen").getAsBoolean()).isTrue();
    assertThat(reader.send("PUT", "/own-roster/news/seen", null).status()).isEqualTo(204);
    var again = reader.get("/own-roster/news").list().get(0).getAsJsonObject();
    assertThat(again.get("unseen").getAsBoolean()).isFalse();
  }

  @Test
  void rules_refuse_warn_and_are_shown_beforehand() {
    var own = ShiftDays.worker("Ruled", "field-clinician");
    shift(own, MONDAY, 8, 10);
    var early = DAYS.open(1, 2, 8);
    var offered = find(FIELD.get("/own-roster/open").list(), early).getAsJsonArray("broken");
    assertThat(offered.toString()).contains("REST").contains("HARD");
    var refused = take(FIELD, early, "I am never tired");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("own-shift-too-little-rest");
    assertThat(refused.text("detail")).contains("8:00").contains("10:00");

    for (int night = 7; night < 11; night++) {
      shift(own, MONDAY.plusDays(night), 22, 8);
    }
    var fifth = DAYS.open(11, 22, 8);
    assertThat(take(FIELD, fifth, null).problem()).isEqualTo("own-shift-reason-needed");
    var kept = take(FIELD, fifth, "Nobody else in the week of the fair");
    assertThat(kept.status()).as(kept.body()).isEqualTo(201);
    assertThat(Sql.text("select reason from rule_override where shift_id = ?", fifth))
        .isEqualTo("Nobody else in the week of the fair");
  }

  @Test
  void what_is_not_offered_cannot_be_taken() {
    ShiftDays.worker("Plain", "field-clinician");
    var other =
        Given.openShift("CO_RESPONSE", DAYS.at(2, 8), DAYS.at(2, 8).plus(Duration.ofHours(8)));
    assertThat(take(FIELD, other, null).status()).isEqualTo(404);
    var draft =
        Sql.write(
            "insert into shift (role, planned_starts_at, planned_ends_at) values ('DIVERSION',"
                + " '2030-01-01', '2030-01-02')");
    assertThat(take(FIELD, draft, null).status()).isEqualTo(404);
    var changing = DAYS.open(3, 8, 8);
    Sql.write(
        "update shift set planned_ends_at = ends_at + interval 1 hour where id = ?", changing);
    assertThat(take(FIELD, changing, null).problem()).isEqualTo("shift-gone");
    assertThat(FIELD.get("/own-roster/open").body())
        .doesNotContain("\"id\":" + other + ",")
        .doesNotContain("\"id\":" + changing + ",");
  }

  @Test
  void an_officer_takes_open_shifts_of_officers_and_no_other() {
    var officer =
        Given.officer("Rider").account("police-officer").cleared().certified().registered();
    var police = Rest.as("police-officer");
    var own = Given.openShift("CIT_OFFICER", DAYS.at(4, 8), DAYS.at(4, 16));
    var taken = take(police, own, null);
    assertThat(taken.status()).as(taken.body()).isEqualTo(201);
    assertThat(take(police, DAYS.open(5, 8, 8), null).status()).isEqualTo(404);
    assertThat(Sql.number("select officer_id from shift where id = ?", own)).isEqualTo(officer);
    assertThat(police.get("/own-roster?day=" + MONDAY.plusDays(4)).json().getAsJsonArray("shifts"))
        .hasSize(1);
  }

  private static void shift(long who, LocalDate day, int hour, int hours) {
    var from = day.atTime(hour, 0).atZone(Given.CITY).toInstant();
    Given.shift(who, "DIVERSION", from, from.plus(Duration.ofHours(hours)));
  }

  private static Reply take(Rest by, long shift, String reason) {
    return by.post("/own-roster/sign-ups", Rest.body("shift", shift, "reason", reason));
  }

  private static JsonObject find(Iterable<JsonElement> offers, long shift) {
    for (var one : offers) {
      if (one.getAsJsonObject().getAsJsonObject("shift").get("id").getAsLong() == shift) {
        return one.getAsJsonObject();
      }
    }
    throw new AssertionError("shift " + shift + " is not among the open ones");
  }
}
