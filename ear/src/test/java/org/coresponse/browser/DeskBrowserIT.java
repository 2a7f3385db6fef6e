package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitLive;
import static org.coresponse.browser.pages.Parts.choice;
import static org.coresponse.browser.pages.Parts.messages;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.coresponse.support.Given;
import org.coresponse.support.Outside;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clinicians' desk with one, two and three people at once. */
class DeskBrowserIT extends BrowserIT {
  private static final String FIRST = "diversion-clinician";
  private static final String SECOND = "diversion-clinician-2";
  private static final String REASON = "The line is needed for another caller.";

  /** Offers and calls of another test would stand at the desk too. */
  @BeforeEach
  void an_empty_desk() throws Exception {
    Outside.emptyTables();
    Given.clinician("Whitfield").account(FIRST).clearedFor("DIVERSION").licensed().onShift();
  }

  private static void second() {
    Given.clinician("Second").account(SECOND).clearedFor("DIVERSION").licensed().onShift();
  }

  private static String call(String user) {
    return Given.call()
        .by(user)
        .nature("MENTAL HEALTH CRISIS")
        .with("callback", "919 555 0147")
        .answered("weapon", "CANNOT_TELL")
        .answered("violence", "NO")
        .at("612 Holloway St", 35.99, -78.89)
        .taken();
  }

  private static String offered(String incident) {
    var offer = Rest.as("call-taker").post("/incidents/" + incident + "/offers", "{}");
    assertThat(offer.status()).as(offer.body()).isEqualTo(200);
    return offer.text("id");
  }

  private static String pulled(String incident) {
    return Rest.as(FIRST)
        .post("/incidents/" + incident + "/taking", Rest.body("way", "PULLED"))
        .text("id");
  }

  private Page desk(String user) {
    return desk(user, View.WIDE_LIGHT_EN);
  }

  private Page desk(String user, View view) {
    var page = as(user, view);
    page.navigate("/app/dispatch/desk.xhtml");
    awaitLive(page);
    return page;
  }

  private static Locator hand(Page page) {
    return page.locator("#t-hand");
  }

  private static Locator accept(Page page, String offer) {
    return page.locator("#accept-" + offer);
  }

  private static String statusOf(String response) {
    return Sql.text("select status from response where id = " + response);
  }

  @Test
  void an_offer_is_accepted_while_the_call_taker_watches() {
    var number = call("call-taker");
    var page = desk(FIRST);
    assertThat(page.locator("#waitingList li")).hasCount(1);
    assertAccessible(page);
    var floor = as("call-taker");
    floor.navigate("/app/dispatch/incident.xhtml?number=" + number);
    awaitLive(floor);

    var offer = offered(number);
    assertThat(accept(page, offer)).isVisible();
    assertThat(page.locator("#offer-" + offer)).containsText("Weapon");
    assertThat(page.locator("#offer-" + offer + " .bigclock")).containsText(":");
    assertThat(page.locator("#waitingList li")).hasCount(0);
    assertAccessible(page);
    picture(page, "desk-offer");
    accept(page, offer).click();
    assertThat(hand(page)).containsText("612 Holloway St");
    assertThat(hand(page)).isFocused();
    assertThat(page.locator(".desk-hand a[href='tel:+19195550147']")).isVisible();
    assertThat(page.locator(".offer")).hasCount(0);
    assertThat(part(page, "f:held")).containsText("accepted");
    assertThat(floor.locator("[id='f:responses']")).containsText("On the line");
    assertAccessible(page);
    picture(page, "desk-hand");
  }

  @Test
  void of_two_clinicians_one_has_it_and_the_other_reads_who() {
    second();
    var offer = offered(call("call-taker"));
    var one = desk(FIRST);
    var two = desk(SECOND);
    assertThat(accept(two, offer)).isVisible();
    two.evaluate("() => { window.readDesk = function () {}; }"); // it has not heard yet
    accept(one, offer).click();
    assertThat(hand(one)).containsText("612 Holloway St");
    accept(two, offer).click();
    assertThat(messages(two)).containsText("Test Whitfield");
    assertThat(two.locator(".offer")).hasCount(0);
    assertThat(two.locator(".desk-hand")).containsText("No call in hand.");
    assertAccessible(two);
  }

  @Test
  void an_offer_that_others_settle_is_told() {
    second();
    var offer = offered(call("call-taker"));
    var one = desk(FIRST);
    assertThat(accept(one, offer)).isVisible();
    Rest.as(SECOND).post("/phone-responses/" + offer + "/acceptance", "{}");
    assertThat(one.locator("#news")).containsText("Test Second has accepted");
    assertThat(one.locator(".offer")).hasCount(0);
  }

  @Test
  void a_waiting_call_is_taken_promised_and_called_back() {
    var number = call("call-taker");
    var page = desk(FIRST);
    page.locator("#take-" + number).click();
    assertThat(hand(page)).containsText("612 Holloway St");
    page.keyboard().press("c");
    assertThat(part(page, "f:later:box")).isVisible();
    part(page, "f:later:go").click();
    assertThat(part(page, "f:later:box")).containsText("Choose a time");
    page.locator("[data-minutes='15']").click();
    assertAccessible(page);
    part(page, "f:later:go").click();
    assertThat(page.locator("#backsList li")).hasCount(1);
    assertThat(page.locator("#backsList [data-due]")).containsText("in 1");
    assertThat(page.locator(".desk-hand")).containsText("No call in hand.");
    picture(page, "desk-backs");
    page.locator("#backsList [data-act]").click();
    assertThat(hand(page)).containsText("612 Holloway St");
    assertThat(page.locator("#backsList li")).hasCount(0);
  }

  @Test
  void what_is_typed_stays_while_offers_come_and_the_call_goes() {
    var response = pulled(call("call-taker"));
    var page = desk(FIRST);
    choice(page, "f:tabs:respondent", "SELF").check();
    choice(page, "f:tabs:item1", "YES").check();
    part(page, "f:tabs:comment").fill("Speaks softly.");
    page.locator("#actBack").click();
    part(page, "f:handBack:reason").fill("He wants to");
    assertThat(part(page, "f:handBack:box").locator("[data-unkept]")).isVisible();
    var offer = offered(call("call-taker"));
    assertThat(page.locator("#offer-" + offer)).isAttached();
    assertThat(accept(page, offer)).hasCount(0);
    assertThat(part(page, "f:handBack:reason")).hasValue("He wants to");
    page.keyboard().press("Escape");
    assertThat(part(page, "f:tabs:comment")).hasValue("Speaks softly.");
    assertThat(choice(page, "f:tabs:item1", "YES")).isChecked();

    Rest.as("shift-supervisor")
        .post("/phone-responses/" + response + "/take-over", Rest.body("reason", REASON));
    assertThat(page.locator("#gone")).isVisible();
    assertThat(part(page, "f:tabs:comment")).hasValue("Speaks softly.");
    assertThat(page.locator(".desk-acts")).hasCount(0);
    assertAccessible(page);
  }

  @Test
  void the_screen_is_kept_at_the_desk_and_dispatch_has_the_level() {
    pulled(call("call-taker"));
    var page = desk(FIRST);
    choice(page, "f:tabs:respondent", "SELF").check();
    choice(page, "f:tabs:item1", "YES").check();
    choice(page, "f:tabs:item2", "YES").check();
    choice(page, "f:tabs:item4", "YES").check();
    part(page, "f:tabs:keepScreen").click();
    assertThat(page.locator("#screenings li, [id$='screenings'] > li").first())
        .containsText("High");
    assertThat(part(page, "f:tabs:level")).containsText("High");
    assertAccessible(page);
    picture(page, "desk-screen");
  }

  @Test
  void a_call_is_escalated_with_staying_on_and_a_colleague_is_asked() {
    second();
    var number = call("call-taker");
    var response = pulled(number);
    var page = desk(FIRST);
    var other = desk(SECOND);
    part(page, "f:actConsult").click();
    assertThat(part(page, "f:consult:box")).isVisible();
    part(page, "f:consult:clinician").selectOption("Test Second: Free");
    part(page, "f:consult:word").fill("Which unit is near?");
    assertAccessible(page);
    part(page, "f:consult:go").click();
    assertThat(part(page, "f:consult:box")).not().isVisible();
    assertThat(part(other, "f:asked")).containsText("Which unit is near?");
    assertAccessible(other);

    page.locator("#actCrew").click();
    part(page, "f:crew:reason").fill("A warm hand at the door would help.");
    part(page, "f:crew:go").click();
    assertThat(part(page, "f:held")).containsText("asked for a crew");

    page.locator("#actEscalate").click();
    part(page, "f:escalate:go").click();
    assertThat(part(page, "f:escalate:box")).isVisible();
    assertThat(part(page, "f:escalate:box").locator(".ui-message-error").first()).isVisible();
    choice(page, "f:escalate:to", "POLICE_AND_EMS").check();
    part(page, "f:escalate:reason").fill("He has left the house on foot.");
    part(page, "f:escalate:staysOn").locator(".ui-chkbox-box").click();
    assertAccessible(page);
    part(page, "f:escalate:go").click();
    assertThat(part(page, "f:held")).containsText("Police and EMS: He has left the house");
    assertThat(hand(page)).containsText("612 Holloway St");
    assertThat(statusOf(response)).isEqualTo("ESCALATED");
    assertThat(
            Sql.text(
                "select r.way from response r join incident i on i.id = r.incident_id"
                    + " where r.ended_at is null and i.number = '"
                    + number
                    + "'"))
        .isEqualTo("JOINED");
  }

  @Test
  void nothing_but_keys_from_the_offer_to_the_end() {
    var page = desk(FIRST);
    var returned = offered(call("call-taker"));
    assertThat(accept(page, returned)).isVisible();
    page.keyboard().press("r");
    assertThat(part(page, "f:giveBack:reason")).isFocused();
    page.keyboard().type(REASON);
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".offer")).hasCount(0);
    assertThat(statusOf(returned)).isEqualTo("RETURNED");

    var offer = offered(call("call-taker"));
    assertThat(accept(page, offer)).isVisible();
    page.keyboard().press("a");
    assertThat(hand(page)).containsText("612 Holloway St");
    assertThat(hand(page)).isFocused();
    page.keyboard().press("e");
    assertThat(part(page, "f:escalate:box")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("#actEscalate")).isFocused();
    page.keyboard().press("Tab");
    assertThat(page.locator("#actComplete")).isFocused();
    page.keyboard().press("Enter");
    assertThat(part(page, "f:complete:box")).isVisible();
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".desk-hand")).containsText("No call in hand.");
    assertThat(statusOf(offer)).isEqualTo("COMPLETED");
    page.keyboard().press("?");
    assertThat(page.locator("#shortcuts")).containsText("Accept the most urgent offer");
  }

  @Test
  void on_a_phone_in_spanish_it_is_one_column_in_the_order_of_work() {
    pulled(call("call-taker"));
    var offer = offered(call("call-taker"));
    var waiting = call("call-taker");
    var page = desk(FIRST, View.PHONE_DARK_ES);
    assertThat(page.locator("#offer-" + offer)).isVisible();
    assertThat(page.locator("#w-" + waiting)).isVisible();
    var order =
        page.locator(".desk-offers, .desk-hand, .desk-queue, .desk-side").all().stream()
            .map(box -> box.boundingBox().y)
            .toList();
    assertThat(order).isSorted().doesNotHaveDuplicates();
    assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    assertAccessible(page);
    picture(page, "desk-phone");
  }

  @Test
  void who_is_off_shift_reads_what_stands_against_taking_calls() {
    Given.clinician("Second").account(SECOND).clearedFor("DIVERSION").licensed().offShift();
    var offer = offered(call("call-taker"));
    var page = desk(SECOND);
    assertThat(page.locator("#offer-" + offer)).isVisible();
    assertThat(accept(page, offer)).hasCount(0);
    assertThat(page.locator("#obstacles")).containsText("Off shift");
    assertAccessible(page);
    page.locator("#obstacles a").click();
    page.waitForURL("**/app/duty/own.xhtml");
  }
}
