package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitLive;
import static org.coresponse.browser.pages.Parts.awaitQuiet;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import org.assertj.core.api.Assertions;
import org.coresponse.browser.pages.IncidentPage;
import org.coresponse.browser.pages.TriagePage;
import org.coresponse.support.Given;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A caller is offered, comes back, is accepted, and a supervisor moves what somebody holds. */
class OverwatchBrowserIT extends BrowserIT {
  private static final String REASON = "The desk is needed for another caller.";
  private static final String OVERWATCH = "/app/dispatch/overwatch.xhtml";

  @AfterEach
  void offers_stand_for_a_minute_again() {
    Sql.write("update wait_alarm set offer_seconds = 60");
  }

  private static void clinicians() {
    Given.clinician("Whitfield")
        .account("diversion-clinician")
        .clearedFor("DIVERSION")
        .licensed()
        .onShift();
    Given.clinician("Second")
        .account("diversion-clinician-2")
        .clearedFor("DIVERSION")
        .licensed()
        .onShift();
    Rest.as("diversion-clinician")
        .post("/duty/start", Rest.body("role", "DIVERSION", "place", "CENTER"));
  }

  @Test
  void an_offer_that_nobody_accepts_comes_back_to_its_giver_and_is_offered_again() {
    clinicians();
    Sql.write("update wait_alarm set offer_seconds = 10");
    var number = Given.call().by("call-taker").taken();
    var giver = as("call-taker");
    TriagePage.open(giver, number);
    part(giver, "f:offer").click();
    giver.waitForURL("**/incident.xhtml**");
    assertThat(giver.locator("#offering")).containsText("You stay on the line");
    assertAccessible(giver);
    awaitLive(giver);
    picture(giver, "hands-offering");

    var watch = as("shift-supervisor");
    watch.navigate(OVERWATCH);
    awaitLive(watch);

    assertThat(giver.locator("#cameBack")).isVisible(new IsVisibleOptions().setTimeout(20_000));
    assertThat(giver.locator("#cameBack")).containsText("Nobody accepted in time");
    assertThat(IncidentPage.open(as("dispatcher"), number).responses().first())
        .containsText("Whoever is at the desk");
    assertAccessible(giver);
    picture(giver, "hands-expired");

    Sql.write("update wait_alarm set offer_seconds = 60");
    part(giver, "f:offerBox:open").click();
    assertAccessible(giver);
    picture(giver, "hands-offer-dialog");
    part(giver, "f:offerBox:to").selectOption("Test Whitfield");
    part(giver, "f:offerBox:go").click();
    awaitQuiet(giver);
    assertThat(giver.locator("#offering")).containsText("Test Whitfield");
    assertThat(watch.locator("#offers li[data-call='" + number + "']")).isVisible();

    part(giver, "f:withdraw:open").click();
    part(giver, "f:withdraw:reason").fill("The caller hung up on us.");
    part(giver, "f:withdraw:go").click();
    awaitQuiet(giver);
    assertThat(giver.locator("#cameBack")).containsText("The caller hung up on us.");
    assertThat(watch.locator("#offers li")).hasCount(0);
    giver.setViewportSize(390, 844);
    assertNarrow(giver);
    picture(giver, "hands-narrow");
  }

  @Test
  void a_supervisor_takes_over_and_reassigns_live() {
    clinicians();
    var number = Given.call().by("call-taker").taken();
    var watch = as("shift-supervisor");
    watch.navigate(OVERWATCH);
    awaitLive(watch);
    assertAccessible(watch);
    var giver = as("call-taker");
    IncidentPage.open(giver, number);
    awaitLive(giver);
    part(giver, "f:offerBox:open").click();
    part(giver, "f:offerBox:go").click();
    var offer = watch.locator("#offers li[data-call='" + number + "']");
    assertThat(offer).containsText("Denise Okafor");
    assertAccessible(watch);

    var id = Sql.text("select max(id) from response");
    Rest.as("diversion-clinician").post("/phone-responses/" + id + "/acceptance", "{}");
    var held = watch.locator("#desks li[data-call='" + number + "']");
    assertThat(held).isVisible();
    assertThat(giver.locator("#owner")).containsText("Test Whitfield");
    picture(watch, "overwatch");

    held.locator("button[id$=':reassign']").click();
    assertThat(watch.locator("#actBox")).isVisible();
    part(watch, "act:go").click();
    awaitQuiet(watch);
    assertThat(part(watch, "act:reason")).hasAttribute("aria-invalid", "true");
    assertAccessible(watch);
    picture(watch, "overwatch-reassign");
    part(watch, "act:clinician").selectOption("Test Second");
    part(watch, "act:reason").fill(REASON);
    part(watch, "act:go").click();
    assertThat(watch.locator("#actBox")).isHidden();
    assertThat(watch.locator("#offers li[data-call='" + number + "']")).containsText("Test Second");
    assertThat(giver.locator("#offering")).containsText("Test Second");

    watch.locator("#offers li[data-call='" + number + "'] button[id$=':over']").click();
    part(watch, "act:reason").fill(REASON);
    part(watch, "act:go").click();
    assertThat(watch.locator("#floor li[data-held='" + number + "']")).isVisible();
    assertThat(watch.locator("#offers li")).hasCount(0);
    watch.locator("#floor li[data-held='" + number + "'] button[id$=':toQueue']").click();
    part(watch, "act:reason").fill(REASON);
    part(watch, "act:go").click();
    assertThat(watch.locator("#queues li[data-held='" + number + "']")).isVisible();
    watch.setViewportSize(390, 844);
    assertNarrow(watch);
    picture(watch, "overwatch-narrow");

    part(giver, "f:take").click();
    awaitQuiet(giver);
    assertThat(giver.locator("#owner")).containsText("Denise Okafor");
    giver.locator("#whoHeld").click();
    assertThat(giver.locator("#moves"))
        .containsText("It goes from Denise Okafor to Test Whitfield.");
    assertThat(giver.locator("#moves")).containsText(REASON);
    assertAccessible(giver);
    picture(giver, "custody");
    giver.setViewportSize(390, 844);
    assertNarrow(giver);
    picture(giver, "custody-narrow");

    var auditor = as("auditor");
    auditor.navigate("/app/dispatch/custody.xhtml?number=" + number);
    assertThat(auditor.locator("#moves")).containsText("Reassigned.");
    assertThat(auditor.locator("#moves")).not().containsText(REASON);
  }

  @Test
  void the_clinical_supervisor_reads_how_far_the_screener_is_and_the_shift_supervisor_does_not() {
    clinicians();
    var screened = Given.screenedHigh();
    Rest.as("diversion-clinician")
        .post("/incidents/" + screened.call() + "/taking", Rest.body("way", "PULLED"));
    var clinical = as("clinical-supervisor");
    clinical.navigate(OVERWATCH);
    var row = clinical.locator("#desks li[data-call='" + screened.call() + "']");
    assertThat(row).containsText("Suicide screen: done");
    assertAccessible(clinical);
    picture(clinical, "overwatch-clinical");
    var floor = as("shift-supervisor");
    floor.navigate(OVERWATCH);
    var seen = floor.locator("#desks li[data-call='" + screened.call() + "']");
    assertThat(seen).containsText("Clinical level: High");
    assertThat(seen).not().containsText("Suicide screen");
  }

  @Test
  void a_changed_time_to_accept_holds_for_the_next_offer() {
    var board = as("shift-supervisor");
    board.navigate("/app/dispatch/board.xhtml");
    board.click("#alarmsOpen");
    assertAccessible(board);
    picture(board, "alarms");
    var six = board.locator("#alarmBox tr").filter(text("Priority 6"));
    six.locator("input").nth(1).fill("9");
    part(board, "alarms:save").click();
    assertThat(board.locator("#alarmBox .ui-message-error")).hasCount(1);
    six.locator("input").nth(1).fill("90");
    part(board, "alarms:save").click();
    assertThat(board.locator("#alarmBox")).isHidden();
    var number = Given.call().by("call-taker").taken();
    Rest.as("call-taker").post("/incidents/" + number + "/offers", "{}");
    Assertions.assertThat(
            Sql.number(
                "select timestampdiff(second, r.held_since, r.deadline_at) from response r"
                    + " join incident i on i.id = r.incident_id where i.number = ?",
                number))
        .isEqualTo(90);
    board.setViewportSize(390, 844);
    board.reload();
    board.click("#alarmsOpen");
    assertNarrow(board);
    picture(board, "alarms-narrow");
  }

  private static Locator.FilterOptions text(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private void assertNarrow(Page page) {
    assertAccessible(page);
    Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
  }
}
