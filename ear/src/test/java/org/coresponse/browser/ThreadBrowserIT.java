package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitLive;
import static org.coresponse.browser.pages.Parts.choice;
import static org.coresponse.browser.pages.Parts.messages;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.coresponse.browser.pages.EntryPage;
import org.coresponse.browser.pages.IncidentPage;
import org.coresponse.browser.pages.TrailPage;
import org.coresponse.browser.pages.TriagePage;
import org.coresponse.support.Given;
import org.coresponse.support.Rest;
import org.junit.jupiter.api.Test;

/** One call all the way through the city, in the browsers of the people who work on it. */
class ThreadBrowserIT extends BrowserIT {
  private static final Pattern TRIAGE = Pattern.compile(".*/app/triage/triage.xhtml\\?number=.*");
  private static final LocalDate YESTERDAY = LocalDate.now(Given.CITY).minusDays(1);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final String REASON = "The son called again at noon.";

  @Test
  void a_call_goes_from_the_phone_to_the_trail() {
    Given.clinician("Rivera")
        .account("field-clinician")
        .clearedFor("CO_RESPONSE")
        .licensed()
        .onShift();
    Given.clinician("Lapsley").clearedFor("CO_RESPONSE").licensedUntil(YESTERDAY).onShift();
    Given.clinician("Offerman").clearedFor("CO_RESPONSE").licensed().offShift();
    var elsewhere = Given.call().taken();
    var busy = Given.clinician("Bissett").clearedFor("CO_RESPONSE").licensed().onShift();
    Rest.as("dispatcher")
        .post(
            "/incidents/" + elsewhere + "/responses", Rest.body("clinician", busy, "mode", "COR"));

    var work = as("field-clinician", View.PHONE_DARK_ES);
    work.navigate("/app/dispatch/work.xhtml");
    awaitLive(work);

    var number = takenByKeyboard(as("call-taker"));
    var desk = sentFromTheBoard(as("dispatcher"), number, elsewhere);
    answeredOnThePhone(work);

    assertThat(desk.responses().first().locator(".pi-check-circle")).isVisible();
    closedForGood(desk);
    foundOnTheTrail(as("auditor"), number);
  }

  /** Nothing but keys from the first digit of the callback number to the recommendation. */
  private static String takenByKeyboard(Page page) {
    var entry = EntryPage.open(page);
    assertThat(entry.field("callback")).isFocused();
    entry.type("919 555 0123").type("Renee Alston");
    assertThat(entry.field("interpreter")).isHidden();
    page.keyboard().type("Spa");
    assertThat(entry.field("interpreter")).isVisible();
    entry.press("Tab").type("Language Line").press("Tab");
    entry.type("1700 Guess Rd").type("Carver St").press("Tab").type("36.01").type("-78.92");
    entry.press("Tab"); // past the map
    page.keyboard().type("WELF");
    entry.suggested().first().waitFor();
    entry.press("Tab", "Tab").type("Has not opened the door since Monday.");
    entry.press("1", "1", "1").press("4", "4", "4").press("6", "6", "6");
    assertThat(entry.nature()).not().hasValue("WELF");
    assertThat(entry.field("language")).hasValue("es");
    assertThat(entry.answer("weapon", "PRESENT_IN_PLACE")).isChecked();
    assertThat(entry.answer("medical", "NO")).isChecked();
    assertThat(entry.answer("attempt", "NO")).isChecked();
    assertThat(entry.answer("violence", "NOT_ASKED")).isChecked();
    entry.press("Control+Enter");
    page.waitForURL(TRIAGE);
    assertThat(messages(page)).hasCount(1);

    var triage = new TriagePage(page);
    assertThat(triage.answered("weapon", "PRESENT_IN_PLACE")).isChecked();
    assertThat(triage.answered("weapon", "NOT_ASKED")).isDisabled();
    triage.answer("severeIntox", "NO").answer("threat", "NO");
    entry.press("Control+Enter");
    assertThat(triage.mode()).isVisible();
    assertThat(triage.reason())
        .hasText("There is a weapon in the place: officer and clinician, never the unarmed team.");
    return page.url().replaceAll(".*number=", "");
  }

  private static IncidentPage sentFromTheBoard(Page page, String number, String elsewhere) {
    page.navigate("/app/dispatch/board.xhtml");
    page.locator("#i-" + number).click();
    var desk = new IncidentPage(page);
    assertThat(desk.recommended()).containsText("There is a weapon in the place");
    assertThat(page.locator("dl.kv").getByText("Sent by")).hasCount(0); // typed here
    assertThat(page.locator("dl.kv").getByText("Spanish")).isVisible();
    assertThat(page.locator("dl.kv").getByText("Language Line")).isVisible();
    assertThat(choice(page, "f:mode", "COR")).isChecked();
    assertThat(desk.obstacles("Lapsley")).containsText(DAY.format(YESTERDAY));
    assertThat(desk.obstacles("Offerman")).hasCount(1);
    assertThat(desk.obstacles("Bissett")).containsText(elsewhere);
    for (var name : List.of("Lapsley", "Offerman", "Bissett")) {
      assertThat(desk.assign(name)).isDisabled();
    }
    assertThat(desk.obstacles("Rivera")).hasCount(0);
    desk.assign("Rivera").click();
    assertThat(desk.responses()).hasCount(1);
    assertThat(desk.responses().first()).containsText("Rivera");
    assertThat(desk.assign("Rivera")).isDisabled();
    return desk;
  }

  /** The call comes onto the phone by itself; one button leads through it. */
  private static void answeredOnThePhone(Page page) {
    var next = part(page, "f:next");
    for (var reached : List.of("pi-directions", "pi-map-marker")) {
      next.click();
      assertThat(page.locator("#t-now").locator("xpath=preceding-sibling::span"))
          .hasClass(Pattern.compile(".*" + reached + ".*"));
    }
    next.click();
    assertThat(next).hasCount(0);
    assertThat(page.locator("section[aria-labelledby=t-earlier] li")).hasCount(1);
  }

  private static void closedForGood(IncidentPage desk) {
    var page = desk.page();
    desk.close().click();
    assertThat(part(page, "f:dispositionField").locator(".ui-message-error")).isVisible();
    desk.disposition().selectOption(new SelectOption().setIndex(1));
    desk.note().fill("Slept, fed, sister stays with her.");
    desk.close().click();
    assertThat(desk.reopen()).isVisible();
    assertThat(messages(page)).hasCount(1);
    assertThat(desk.acts()).hasCount(1);
    assertThat(page.locator("main a.ui-button:visible")).hasCount(0);

    desk.reopen().click();
    desk.reopenNow().click();
    assertThat(desk.reopenBox().locator(".ui-message-error")).isVisible();
    desk.reopenReason().fill(REASON);
    desk.reopenNow().click();
    assertThat(desk.close()).isVisible();
    assertThat(part(page, "f:history")).containsText(REASON);
  }

  private static void foundOnTheTrail(Page page, String number) {
    var trail = TrailPage.open(page);
    trail.field("on").fill(number);
    trail.find();
    var acts = new ArrayList<String>();
    for (var row : trail.rows()) {
      assertThat(row.get(4)).contains(number);
      acts.add(row.get(1) + ": " + row.get(3));
    }
    assertThat(acts)
        .contains(
            "Denise Okafor: Call received",
            "Denise Okafor: Call triaged",
            "Marcus Whitfield: Clinician assigned",
            "Elena Rivera: Response moved on",
            "Marcus Whitfield: Incident closed",
            "Marcus Whitfield: Incident reopened");
    assertThat(acts).filteredOn(act -> act.equals("Elena Rivera: Response moved on")).hasSize(3);

    trail.field("act").selectOption("IncidentReopened");
    trail.find();
    assertThat(trail.lines()).hasCount(1);
    trail.lines().first().locator("a").click();
    assertThat(page.locator("#line dl")).containsText(Given.subject("dispatcher"));
    assertThat(page.locator("#line")).not().containsText(REASON);
    assertThat(trail.lines().first().locator("td").first())
        .hasText(Pattern.compile(".*\\d\\d:\\d\\d:\\d\\d[.,]\\d\\d.*"));
  }
}
