package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponse.browser.pages.Parts.choice;

import org.coresponse.support.Given;
import org.junit.jupiter.api.Test;

/** The list of calls, and the search that stands on every page. */
class CallsBrowserIT extends BrowserIT {
  @Test
  void calls_are_found_by_address_and_state() {
    var number = Given.call().at("1700 Guess Rd", 36.01, -78.92).taken();
    var other = Given.call().at("2 Elm St", 36.01, -78.92).taken();
    var page = as("program-manager");
    page.navigate("/app/home.xhtml");
    page.locator("#find").fill("1700 Gu");
    page.keyboard().press("Enter");
    page.waitForURL("**/app/intake/calls.xhtml");
    var found = page.locator("[id='list:found']");
    assertThat(found).containsText(number);
    assertThat(found).not().containsText(other);
    page.locator("[id='list:text']").fill("");
    page.locator("[id='list:find']").click();
    assertThat(found).containsText(other);
    choice(page, "list:state", "CLOSED").check();
    assertThat(found.locator(".empty")).isVisible();
    page.waitForURL("**state=CLOSED*");
    page.reload();
    assertThat(choice(page, "list:state", "CLOSED")).isChecked();
  }

  @Test
  void a_number_leads_straight_to_its_incident() {
    var number = Given.call().taken();
    var page = as("call-taker");
    page.navigate("/app/intake/calls.xhtml?q=" + number);
    page.waitForURL("**/app/dispatch/incident.xhtml?number=" + number);
    assertThat(page.locator("h1")).containsText(number);
  }
}
