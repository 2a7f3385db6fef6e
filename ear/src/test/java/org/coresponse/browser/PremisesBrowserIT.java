package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.messages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.coresponse.browser.pages.EntryPage;
import org.coresponse.browser.pages.IncidentPage;
import org.coresponse.support.Given;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.Test;

/** What is known here: while a call is typed, and on the page of an incident. */
class PremisesBrowserIT extends BrowserIT {
  @Test
  void typing_a_number_shows_the_former_call_and_the_caution_and_moves_nothing() {
    var former = Given.call().with("callback", "919 555 0141").taken();
    Given.closed(former, null);
    flag("phone", "919 555 0141", "Hears badly.");
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    assertThat(known(page)).containsText("Type a whole number");
    var narrative = entry.field("narrative").boundingBox();
    entry.field("callback").click();
    page.keyboard().type("919 555 01");
    page.keyboard().type("41");
    assertThat(known(page)).containsText("(919) 555-0141");
    assertThat(cautions(page)).containsText("Hears badly.");
    assertThat(cautions(page)).containsText("Unit 413");
    assertThat(calls(page)).containsText(former);
    assertThat(calls(page)).containsText("Referred");
    assertThat(page.locator("#crSaid")).hasText("Known here: cautions 1, former calls 1.");
    assertThat(entry.field("callback")).isFocused();
    assertThat(entry.field("narrative").boundingBox())
        .usingRecursiveComparison()
        .isEqualTo(narrative);
    assertAccessible(page);

    entry.field("callback").fill("");
    assertThat(known(page)).containsText("Type a whole number");
    assertThat(calls(page)).hasCount(0);
  }

  @Test
  void a_caution_is_added_by_keyboard_and_ended_with_a_reason() {
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    entry.field("address").fill("32 Known St");
    assertThat(known(page)).containsText("No caution");
    page.locator("#cautionOpen").focus();
    page.keyboard().press("Enter");
    assertThat(entry.field("aboutWhat")).isFocused();
    assertAccessible(page);
    entry.press("Tab");
    page.keyboard().type("Dog");
    entry.press("Tab");
    entry.type("Loose in the yard.");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("[id='f:sourceField']")).containsText("required");
    assertThat(page.locator("[id='f:endsAtField']")).containsText("required");
    assertThat(entry.field("text")).hasValue("Loose in the yard.");
    entry.field("source").fill("Neighbour");
    entry.field("endsAt").fill(inDays(40));
    assertThat(entry.field("keepCaution")).isEnabled(); // PrimeFaces keeps it disabled for a moment
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#cautionBox")).isHidden();
    assertThat(page.locator("#cautionOpen")).isFocused();
    assertThat(cautions(page)).containsText("Loose in the yard.");
    assertThat(messages(page)).hasCount(1);
    assertThat(entry.field("text")).hasValue("");
    assertThat(Sql.number("select count(*) from caution_flag where address = ?", "32 Known St"))
        .isEqualTo(1);

    cautions(page).locator("button[id$=':open']").click();
    cautions(page).locator("textarea").fill("It was taken to the shelter.");
    cautions(page).locator("button[id$=':go']").click();
    assertThat(cautions(page)).hasCount(0);
    var ended = page.locator("#endedCautions");
    assertThat(ended).containsText("Ended cautions: 1");
    ended.locator("summary").click();
    assertThat(ended).containsText("It was taken to the shelter.");
    assertAccessible(page);
  }

  @Test
  void a_late_answer_is_never_shown_over_a_newer_one() {
    flag("address", "33 Known St", "Older look.");
    flag("address", "33 Known St West", "Newer look.");
    var held = new ArrayList<Route>();
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    page.route(
        "**/app/intake/entry.xhtml*",
        route -> {
          var sent = route.request().postData();
          if (held.isEmpty() && sent != null && sent.contains("look=1")) {
            held.add(route);
          } else {
            route.resume();
          }
        });
    entry.field("address").fill("33 Known St");
    page.waitForCondition(() -> !held.isEmpty());
    entry.field("address").fill("33 Known St West");
    assertThat(cautions(page)).containsText("Newer look.");
    var answered = page.waitForResponse(r -> look(r.request().postData()), held.get(0)::resume);
    assertThat(answered.finished()).isNull();
    assertThat(cautions(page)).containsText("Newer look.");
    assertThat(cautions(page)).not().containsText("Older look.");
    assertThat(known(page)).containsText("33 Known St West");
  }

  private static boolean look(String sent) {
    return sent != null && sent.contains("look=1");
  }

  @Test
  void a_look_that_failed_is_said_and_asked_again() {
    expectComplaint("ERR_FAILED");
    flag("address", "34 Known St", "Seen at last.");
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    var refused = new ArrayList<String>();
    page.route(
        "**/app/intake/entry.xhtml*",
        route -> {
          var sent = route.request().postData();
          if (refused.isEmpty() && look(sent)) {
            refused.add(sent);
            route.abort();
          } else {
            route.resume();
          }
        });
    entry.field("address").fill("34 Known St");
    assertThat(page.locator("#premisesFailed")).isVisible();
    assertThat(cautions(page)).containsText("Seen at last.");
    assertThat(page.locator("#premisesFailed")).isHidden();
  }

  /** The dialog of a flag shares the form of the call; what it offers was drawn before. */
  @Test
  void a_call_is_sent_while_a_look_is_on_its_way() {
    flag("address", "36 Known St", "Loose dog.");
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    entry.field("address").fill("36 Known St");
    assertThat(cautions(page)).isVisible();
    entry.nature().fill("Noise");
    entry.field("address").fill("37 Known St");
    page.keyboard().press("Control+Enter");
    page.waitForURL("**/app/triage/triage.xhtml?number=*");
  }

  @Test
  void the_page_of_an_incident_says_what_is_known_besides_itself() {
    var former = Given.call().with("callback", "919 555 0145").taken();
    var number =
        Given.call().with("callback", "919 555 0145").at("35 Known St", 35.95, -78.95).taken();
    flag("address", "35 Known St", "Loose dog.");
    var page = as("field-clinician");
    IncidentPage.open(page, number);
    assertThat(cautions(page)).containsText("Loose dog.");
    page.locator("#formerFold summary").click();
    assertThat(calls(page)).containsText(former);
    assertThat(calls(page).locator("li")).hasCount(1);
    assertThat(page.locator("#cautionOpen")).hasCount(0);
    assertAccessible(page);

    var taker = as("dispatcher");
    IncidentPage.open(taker, number);
    taker.locator("#cautionOpen").click();
    taker.locator("[id='f:aboutWhat']").selectOption("35 Known St");
    taker.locator("[id='f:kind']").selectOption("weapon");
    taker.locator("[id='f:text']").fill("Rifle behind the door.");
    taker.locator("[id='f:source']").fill("Brother of the caller");
    taker.locator("[id='f:endsAt']").fill(inDays(10));
    taker.locator("[id='f:keepCaution']").click();
    assertThat(cautions(taker).locator("> li")).hasCount(2);
    assertThat(cautions(taker)).containsText("Rifle behind the door.");
  }

  @Test
  void an_auditor_sees_that_there_is_a_caution_and_not_what_it_says() {
    var number = Given.call().at("36 Known St", 35.95, -78.95).taken();
    flag("address", "36 Known St", "Loose dog.");
    var page = as("auditor");
    IncidentPage.open(page, number);
    assertThat(cautions(page)).containsText("Dog or other animal");
    assertThat(cautions(page)).not().containsText("Loose dog.");
    assertThat(cautions(page)).not().containsText("Unit 413");
  }

  private static void flag(String about, String where, String text) {
    var added =
        Rest.as("dispatcher")
            .post(
                "/caution-flags",
                Rest.body(
                    "clientId",
                    Given.externalId(),
                    about,
                    where,
                    "kind",
                    "animal",
                    "text",
                    text,
                    "source",
                    "Unit 413",
                    "endsAt",
                    Instant.now().plus(30, ChronoUnit.DAYS).toString()));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
  }

  private static String inDays(int days) {
    return LocalDateTime.now(Given.CITY).plusDays(days).truncatedTo(ChronoUnit.MINUTES).toString();
  }

  private static Locator known(Page page) {
    return page.locator("[id='f:premises']");
  }

  private static Locator cautions(Page page) {
    return page.locator("#cautions");
  }

  private static Locator calls(Page page) {
    return page.locator("#formerCalls");
  }
}
