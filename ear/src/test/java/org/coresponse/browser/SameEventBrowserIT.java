package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponse.browser.pages.Parts.messages;

import java.time.Instant;
import org.coresponse.browser.pages.IncidentPage;
import org.coresponse.support.Given;
import org.junit.jupiter.api.Test;

/** A second caller about the same event: joined, and split off again. */
class SameEventBrowserIT extends BrowserIT {

  @Test
  void a_second_call_is_joined_and_split_off_again() {
    var first = call().receivedAt(Instant.now().minusSeconds(400)).taken();
    var second = call().taken();
    var page = as("call-taker");
    var incident = IncidentPage.open(page, second);
    assertThat(incident.sameEvents()).hasCount(1);
    assertThat(incident.sameEvents()).containsText("Same number");
    assertThat(incident.sameEvents()).containsText("0 m away");
    assertAccessible(page);
    incident.join().click();
    assertAccessible(page);
    incident.joinNow().click();
    assertThat(messages(page)).containsText(first);
    assertThat(page.locator("h1")).containsText(first);
    assertThat(incident.calls()).hasCount(2);
    assertThat(incident.sameEvents()).hasCount(0);
    assertAccessible(page);

    assertThat(IncidentPage.open(page, second).calls()).hasCount(2);
    assertThat(page.locator("h1")).containsText(first);
    incident.split().click();
    incident.splitNow().click();
    assertThat(messages(page)).containsText(second);
    assertThat(page.locator("h1")).containsText(second);
    assertThat(incident.calls()).hasCount(1);
    assertThat(page.locator("[id='f:history']")).containsText("split off");
  }

  @Test
  void an_incident_is_cancelled_and_opened_again() {
    var number = Given.call().taken();
    var page = as("dispatcher");
    var incident = IncidentPage.open(page, number);
    incident.cancel("open").click();
    incident.cancel("reason").fill("Caller dialled by mistake.");
    incident.cancel("go").click();
    assertThat(messages(page)).containsText("cancelled");
    assertThat(page.locator("main")).containsText("Caller dialled by mistake.");
    assertAccessible(page);
    incident.reopen().click();
    incident.reopenReason().fill("It was no mistake after all.");
    incident.reopenNow().click();
    assertThat(incident.close()).isVisible();
  }

  private static Given.CallGiven call() {
    return Given.call().with("callback", "919 555 0188").at("12 Twice St", 35.95, -78.95);
  }
}
