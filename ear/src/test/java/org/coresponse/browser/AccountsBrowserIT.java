package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponse.browser.pages.Parts.messages;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.coresponse.support.Given;
import org.junit.jupiter.api.Test;

/** An agency's administrator and the accounts of their people. */
class AccountsBrowserIT extends BrowserIT {
  private static final String LIST = "/app/accounts/accounts.xhtml";

  @Test
  void an_administrator_asks_for_an_account_and_suspends_and_ends_it() {
    Given.clinician("Hollis").clearedFor("CO_RESPONSE").licensed().offShift();
    var page = as("agency-admin");
    page.navigate(LIST);
    page.locator("#clinician").selectOption(new SelectOption().setLabel("Test Hollis"));
    page.locator("#role").selectOption("DIVERSION_CLINICIAN");
    page.locator("#userName").fill("test.hollis");
    assertThat(page.locator("#email")).not().hasValue(""); // the register's comes first
    page.locator("#email").fill("test.hollis@example.org");
    page.locator("#create").click();
    assertThat(messages(page)).containsText("not cleared for that role");
    page.locator("#role").selectOption("FIELD_CLINICIAN");
    page.locator("#create").click();
    assertThat(rows(page)).containsText("test.hollis");
    assertAccessible(page);
    picture(page, "accounts-list");

    page.getByText("Test Hollis").last().click();
    assertThat(page.locator("#chosenName")).hasText("Test Hollis");
    page.locator("[id='acts:suspend:open']").click();
    assertAccessible(page);
    part(page, "acts:suspend:go").click();
    assertThat(page.locator("#chosen")).containsText("Suspended by the agency");
    part(page, "acts:resume").click();
    assertThat(page.locator("#chosen")).not().containsText("Suspended by the agency");
    page.locator("[id='acts:end:open']").click();
    part(page, "acts:end:go").click();
    assertThat(page.locator("#chosen .tag").first()).hasText("Ended");
    assertThat(page.locator("[id='acts:end:open']")).hasCount(0);
    assertAccessible(page);
    picture(page, "account-ended");
    assertNoComplaints();
  }

  @Test
  void it_is_read_in_spanish_on_a_phone() {
    Given.clinician("Ortega").clearedFor("CO_RESPONSE").licensed().offShift();
    var page = as("agency-admin", View.PHONE_DARK_ES);
    page.navigate(LIST);
    page.locator("#clinician").selectOption(new SelectOption().setLabel("Test Ortega"));
    page.locator("#role").selectOption("FIELD_CLINICIAN");
    page.locator("#userName").fill("test.ortega");
    assertThat(page.locator("#email")).not().hasValue("");
    page.locator("#email").fill("test.ortega@example.org");
    page.locator("#create").click();
    page.getByText("Test Ortega").last().click();
    assertThat(page.locator("#chosen")).containsText("Todavía no");
    assertAccessible(page);
    var beside = page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
    org.assertj.core.api.Assertions.assertThat(((Number) beside).intValue()).isLessThanOrEqualTo(0);
    picture(page, "account-phone");
    assertNoComplaints();
  }

  private static com.microsoft.playwright.Locator rows(Page page) {
    return page.locator("[id='list:accountTable_data']");
  }
}
