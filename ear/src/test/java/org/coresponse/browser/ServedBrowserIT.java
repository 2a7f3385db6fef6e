package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import org.coresponse.support.Given;
import org.coresponse.support.Outside;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the sum to the incidents behind it, and a part of the programme that is switched off. */
class ServedBrowserIT extends BrowserIT {
  private static final String PAGE = "/app/eligibility/served.xhtml";

  @BeforeEach
  void nothing_is_there() throws Exception {
    Outside.emptyTables();
  }

  @AfterEach
  void the_parts_are_as_shipped() {
    Sql.write("delete from programme_part where recorded_by <> 'system'");
  }

  @Test
  void the_manager_goes_from_the_sum_to_the_incidents_and_switches_a_part() {
    var missed = decided();
    Given.closed(missed, null);
    Given.clinician("Serving")
        .account("field-clinician")
        .clearedFor("CO_RESPONSE")
        .licensed()
        .onShift();
    var open = decided();
    var page = as("program-manager");
    page.navigate(PAGE);
    part(page, "part:in:1").check();
    page.click("#count");
    awaitQuiet(page);
    assertThat(page.locator("#sum"))
        .hasText("2 eligible = 0 served + 1 not served + 1 still running");
    assertThat(page.locator("#coverage")).containsText("coverage = served / eligible");
    page.locator("#fold-hours summary").click();
    assertThat(page.locator("#table-hours tbody tr")).hasCount(25);
    assertThat(page.locator("#incidents tbody tr")).hasCount(2);
    assertThat(page.locator("#incidents")).containsText(open);
    assertAccessible(page);
    picture(page, "served");
    page.locator("#reasons [id$=':show']").focus();
    page.keyboard().press("Enter");
    awaitQuiet(page);
    assertThat(page.locator("#incidents tbody tr")).hasCount(1);
    assertThat(page.locator("#incidents tbody tr")).containsText(missed);
    assertThat(page.locator("#incidents tbody tr")).containsText("Nobody had a shift that day");

    page.selectOption("#switchPart", "CO_RESPONSE");
    page.selectOption("#on", "false");
    page.fill("#from", LocalDate.now(Given.CITY).minusDays(1).toString());
    page.click("#switch");
    awaitQuiet(page);
    assertThat(page.locator("#from")).hasAttribute("aria-invalid", "true");
    page.fill("#from", LocalDate.now(Given.CITY).toString());
    page.click("#switch");
    awaitQuiet(page);
    assertThat(page.locator("#switching")).containsText("Off from");
    assertAccessible(page);
    page.click("#count");
    awaitQuiet(page);
    assertThat(page.locator("#all")).containsText("Nothing was eligible");
    page.setViewportSize(390, 844);
    assertNarrow(page);
    picture(page, "served-narrow");
  }

  @Test
  void a_grants_officer_reads_figures_alone() {
    Given.closed(decided(), null);
    var page = as("grants-officer", View.PHONE_DARK_ES);
    page.navigate(PAGE);
    part(page, "part:in:1").check();
    page.click("#count");
    awaitQuiet(page);
    assertThat(page.locator("#sum")).containsText("1 no atendidos");
    assertThat(page.locator("#incidents")).hasCount(0);
    assertThat(page.locator("#switch")).hasCount(0);
    assertNarrow(page);
    picture(page, "served-figures");
  }

  private static String decided() {
    var number = Given.call().nature("SUICIDE THREAT").taken();
    var made =
        Rest.as("call-taker")
            .post(
                "/calls/" + number + "/assessments",
                Rest.body("safety", Map.of("weapon", "IN_HAND_OR_REACH")));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return number;
  }

  private void assertNarrow(Page page) {
    assertAccessible(page);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
  }
}
