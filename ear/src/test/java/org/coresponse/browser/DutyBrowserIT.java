package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.coresponse.support.Given;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.Test;

/** From signing on with a telephone over the floor's board to the correction of the times. */
class DutyBrowserIT extends BrowserIT {
  private static final String OWN = "/app/duty/own.xhtml";

  @Test
  void a_clinician_signs_on_by_keyboard_the_floor_sees_it_and_the_agency_corrects_it() {
    Given.clinician("Riding")
        .account("field-clinician")
        .clearedFor("CO_RESPONSE")
        .licensed()
        .onShift();
    Given.clinician("Absent").clearedFor("DIVERSION").licensed().onShift();
    var phone = as("field-clinician", View.PHONE_DARK_ES);
    phone.navigate(OWN);
    assertThat(phone.locator("#starting")).containsText("No está de servicio");
    assertNarrow(phone);
    picture(phone, "duty-off-phone");
    phone.locator("#start").focus();
    phone.keyboard().press("Enter");
    awaitQuiet(phone);
    assertThat(phone.locator("#running")).containsText("tarde");
    assertNarrow(phone);
    picture(phone, "duty-on-phone");

    var floor = as("dispatcher");
    floor.navigate("/app/dispatch/board.xhtml");
    var duty = part(floor, "f:duty");
    assertThat(duty).containsText("Test Riding");
    assertThat(duty.locator("li").first()).containsText("Test Absent");
    assertThat(duty.locator("li").first()).containsText("Not here");
    assertAccessible(floor);
    picture(floor, "duty-board");

    part(phone, "ending:open").click();
    assertAccessible(phone);
    part(phone, "ending:go").click();
    awaitQuiet(phone);
    assertThat(phone.locator("#earlier li")).hasCount(1);

    var agency = as("agency-admin");
    agency.navigate("/app/duty/times.xhtml");
    agency.locator("[id$=':choose']").click();
    awaitQuiet(agency);
    var began = LocalDateTime.ofInstant(Instant.now().minus(Duration.ofHours(1)), Given.CITY);
    agency.fill("#startsAt", began.truncatedTo(ChronoUnit.MINUTES).toString());
    agency.click("#correct");
    awaitQuiet(agency);
    assertThat(agency.locator("#reason")).hasAttribute("aria-invalid", "true");
    assertAccessible(agency);
    picture(agency, "duty-correcting");
    agency.fill("#reason", "The telephone had no signal");
    agency.click("#correct");
    awaitQuiet(agency);
    assertThat(agency.locator("#list tbody tr")).containsText("Corrected");
    agency.locator("[id$=':choose']").click();
    awaitQuiet(agency);
    assertThat(agency.locator("#corrections")).containsText("The telephone had no signal");
    agency.setViewportSize(390, 844);
    assertNarrow(agency);
    picture(agency, "duty-times-narrow");
  }

  @Test
  void an_officer_without_a_shift_says_why() {
    Given.officer("Okafor").account("police-officer").cleared().certified().registered();
    var page = as("police-officer");
    page.navigate(OWN);
    page.click("#start");
    awaitQuiet(page);
    assertThat(page.locator(".messages .msg")).containsText("No shift of yours is published");
    page.fill("#reason", "Asked in by the sergeant");
    page.click("#start");
    awaitQuiet(page);
    assertThat(page.locator("#running")).containsText("Without a shift");
    assertAccessible(page);
    picture(page, "duty-officer");
  }

  @Test
  void the_city_reads_when_calls_come_while_nobody_is_there_and_how_the_work_is_spread() {
    Given.screenedHigh();
    Sql.write("update assessment set mode = 'COR'");
    Sql.write("update incident set opened_at = opened_at - interval 9 day");
    var worked = Instant.now().minus(Duration.ofDays(9));
    Given.clinician("Nightly")
        .clearedFor("CO_RESPONSE")
        .licensed()
        .onShift(worked, worked.plus(Duration.ofHours(12)));
    var page = as("program-manager");
    page.navigate("/app/duty/gaps.xhtml");
    assertThat(page.locator("#heat tbody tr")).hasCount(7);
    page.selectOption("[id='asked:measure']", "UNATTENDED");
    awaitQuiet(page);
    assertThat(page.locator("#heat caption")).hasText("Calls while nobody was on duty");
    assertThat(page.locator("#heat .tint4")).hasText("1");
    assertThat(page.locator("details tbody tr")).hasCount(168);
    picture(page, "gaps");
    page.setViewportSize(390, 844);
    assertNarrow(page);
    picture(page, "gaps-narrow");
    page.navigate("/app/duty/fairness.xhtml");
    assertThat(page.locator("#people tbody tr").first()).containsText("Test Nightly");
    assertNarrow(page);
    picture(page, "fairness-narrow");
    page.setViewportSize(1440, 900);
    picture(page, "fairness");
  }

  private void assertNarrow(Page page) {
    assertAccessible(page);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
  }
}
