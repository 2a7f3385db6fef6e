package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.ShiftDays;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * A shift passes from one to another when both want it, the rules allow it and a third approves.
 */
@InTheCity
@RunAsClient
class SwapsHttpIT {
  private static final LocalDate TODAY = LocalDate.now(Given.CITY);
  private static final ShiftDays DAYS = new ShiftDays(TODAY);
  private static final Rest FIELD = Rest.as("field-clinician");
  private static final Rest DIVERSION = Rest.as("diversion-clinician");
  private static final Rest AGENCY = Rest.as("agency-admin");
  private static final Rest OTHER = Rest.as("agency-admin-bcb");
  private static final Rest CITY = Rest.as("program-manager");

  @Test
  void offered_accepted_and_approved_it_is_the_other_s_and_both_are_told() {
    var giver = ShiftDays.worker("Giver", "field-clinician");
    var taker = ShiftDays.worker("Taker", "diversion-clinician");
    var shift = DAYS.shift(giver, 5, 8, 8);
    var offered = offer(FIELD, shift, taker, false);
    assertThat(offered.status()).as(offered.body()).isEqualTo(201);
    assertThat(offer(FIELD, shift, null, false).problem()).isEqualTo("swap-offered-already");
    assertThat(offer(DIVERSION, shift, null, false).status()).isEqualTo(404);
    var swap = "/swaps/" + offered.text("id");
    assertThat(AGENCY.send("PUT", swap + "/approval", null).problem()).isEqualTo("swap-settled");
    assertThat(DIVERSION.get("/own-swaps/offered").body()).contains("Giver");
    var accepted = accept(DIVERSION, offered, null, null);
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
    assertThat(owner(shift)).isEqualTo(giver);

    assertThat(OTHER.send("PUT", swap + "/approval", null).status()).isEqualTo(404);
    assertThat(OTHER.get("/swaps").body()).doesNotContain("Giver");
    assertThat(AGENCY.get("/swaps").body()).contains("Giver").contains("Taker");
    Sql.write(
        "update shift_swap set accepted_by = ? where id = ?",
        Given.subject("agency-admin"),
        offered.text("id"));
    assertThat(AGENCY.send("PUT", swap + "/approval", null).problem()).isEqualTo("swap-own");
    assertThat(CITY.send("PUT", swap + "/approval", null).status()).isEqualTo(204);
    assertThat(owner(shift)).isEqualTo(taker);
    assertThat(
            Sql.number(
                "select count(*) from shift_notice n join shift_change c on c.id = n.change_id"
                    + " where c.cause = 'SWAP' and c.shift_id = ?",
                shift))
        .isEqualTo(2);
    assertThat(
            FIELD.send("PUT", "/own-swaps/" + offered.text("id") + "/withdrawal", null).problem())
        .isEqualTo("swap-settled");
  }

  @Test
  void of_two_who_accept_at_once_one_has_it_and_may_go_back() {
    var giver = ShiftDays.worker("Open", "police-officer-2");
    ShiftDays.worker("One", "field-clinician");
    ShiftDays.worker("Two", "diversion-clinician");
    var shift = DAYS.shift(giver, 6, 8, 8);
    var swap =
        Sql.write(
            "insert into shift_swap (version, starts_at, ends_at, state, shift_id, in_exchange,"
                + " agency_id, from_clinician_id, named, offered_at, offered_by) select 0, starts_at,"
                + " ends_at, 'OFFERED', id, 0, agency_id, clinician_id, 0, utc_timestamp(), 'x' from"
                + " shift where id = ?",
            shift);
    var replies = Together.run(4, n -> accept(n % 2 == 0 ? FIELD : DIVERSION, swap, null, null));
    assertThat(replies.stream().filter(reply -> reply.status() == 200)).hasSize(2);
    assertThat(replies.stream().filter(reply -> reply.status() == 409))
        .hasSize(2)
        .allSatisfy(reply -> assertThat(reply.problem()).isEqualTo("swap-settled"));
    var winner = replies.get(0).status() == 200 ? FIELD : DIVERSION;
    var loser = winner == FIELD ? DIVERSION : FIELD;
    assertThat(loser.send("PUT", "/own-swaps/" + swap + "/withdrawal", null).status())
        .isEqualTo(404);
    assertThat(winner.send("PUT", "/own-swaps/" + swap + "/withdrawal", null).status())
        .isEqualTo(200);
    assertThat(accept(loser, swap, null, null).status()).isEqualTo(200);
    var refused =
        AGENCY.post("/swaps/" + swap + "/refusal", Rest.body("why", "The week is too thin"));
    assertThat(refused.status()).as(refused.body()).isEqualTo(204);
    assertThat(owner(shift)).isEqualTo(giver);
  }

  @Test
  void an_exchange_is_held_against_the_rules_of_both_at_accepting_and_at_approving() {
    var giver = ShiftDays.worker("Early", "field-clinician");
    var taker = ShiftDays.worker("Late", "diversion-clinician");
    var given = DAYS.shift(giver, 8, 8, 8);
    var back = DAYS.shift(taker, 9, 8, 8);
    var tight = DAYS.shift(taker, 12, 2, 8);
    DAYS.shift(giver, 11, 14, 8);
    var offered = offer(FIELD, given, null, true);
    assertThat(offered.status()).as(offered.body()).isEqualTo(201);
    assertThat(accept(DIVERSION, offered, null, null).problem()).isEqualTo("swap-return");
    assertThat(accept(DIVERSION, offered, tight, null).problem())
        .isEqualTo("own-shift-too-little-rest");
    var accepted = accept(DIVERSION, offered, back, null);
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
    var address = "/swaps/" + offered.text("id") + "/approval";
    var since = DAYS.shift(giver, 9, 17, 8); // planned since: no rest between
    assertThat(AGENCY.send("PUT", address, null).problem()).isEqualTo("shift-too-little-rest");
    Sql.write("delete from shift where id = ?", since);
    Sql.write("update shift set ends_at = ends_at + interval 1 hour, planned_ends_at = ends_at");
    assertThat(AGENCY.send("PUT", address, null).problem()).isEqualTo("shift-gone");
    Sql.write("update shift set ends_at = ends_at - interval 1 hour, planned_ends_at = ends_at");
    assertThat(AGENCY.send("PUT", address, null).status()).isEqualTo(204);
    assertThat(owner(given)).isEqualTo(taker);
    assertThat(owner(back)).isEqualTo(giver);
  }

  private static Reply offer(Rest by, long shift, Long to, boolean inExchange) {
    return by.post(
        "/own-swaps",
        Rest.body(
            "shift",
            shift,
            "to",
            to == null ? null : Map.of("kind", "CLINICIAN", "id", to),
            "inExchange",
            inExchange));
  }

  private static Reply accept(Rest by, Reply offered, Long inReturn, String reason) {
    return accept(by, Long.parseLong(offered.text("id")), inReturn, reason);
  }

  private static Reply accept(Rest by, long swap, Long inReturn, String reason) {
    return by.send(
        "PUT",
        "/own-swaps/" + swap + "/acceptance",
        Rest.body("inReturn", inReturn, "reason", reason));
  }

  private static long owner(long shift) {
    return Sql.number("select clinician_id from shift where id = ?", shift);
  }
}
