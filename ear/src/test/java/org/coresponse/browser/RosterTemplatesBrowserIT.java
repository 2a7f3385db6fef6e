package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponse.browser.pages.Parts.messages;
import static org.coresponse.browser.pages.Parts.part;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.coresponse.support.Given;
import org.junit.jupiter.api.Test;

/** What repeats, what is wanted, and what a plan keeps to. */
class RosterTemplatesBrowserIT extends BrowserIT {
  private static final LocalDate MONDAY =
      LocalDate.now(Given.CITY).with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(9);

  @Test
  void a_template_is_laid_out_and_the_city_sees_what_it_leaves_short() {
    var who = Given.clinician("Elmplan").clearedFor("CO_RESPONSE").licensed().offShift();
    var agency = as("agency-admin");
    agency.navigate("/app/roster/templates.xhtml");
    agency.fill("#name", "Early and late");
    agency.fill("#cycle", "1");
    agency.click("#add");
    agency.selectOption("#weekday", "2");
    agency.selectOption("#person", "CLINICIAN-" + who);
    agency.click("#addShift");
    assertThat(agency.locator("#shiftTable tbody tr")).hasCount(1);
    agency.fill("#starts", "20:00");
    agency.fill("#ends", "02:00");
    agency.selectOption("#person", "CLINICIAN-" + who);
    agency.click("#addShift");
    assertThat(agency.locator("#shiftTable tbody tr")).hasCount(2);
    assertThat(agency.locator("#shiftTable")).containsText("Elmplan");
    agency.fill("#from", MONDAY.toString());
    agency.fill("#weeks", "2");
    agency.click("#layOut");
    assertThat(messages(agency)).containsText("New shifts: 4, there before: 0");
    assertThat(agency.locator("#leftOpen > li")).hasCount(2);
    assertThat(agency.locator("#leftOpen")).containsText("hours of rest before the shift of Tue");
    assertAccessible(agency);
    picture(agency, "roster-template");

    var city = as("program-manager");
    city.navigate("/app/roster/coverage.xhtml");
    city.selectOption("#fromHour", "7");
    city.selectOption("#untilHour", "15");
    city.fill("#least", "1");
    city.click("#set");
    assertThat(city.locator("#wantedTable")).containsText("07:00 to 15:00: 1");
    assertAccessible(city);
    picture(city, "roster-coverage");
    city.navigate("/app/roster/plan.xhtml?day=" + MONDAY);
    assertThat(city.locator("#coverage")).containsText("07:00 to 15:00: 0 of 1");
    assertThat(city.locator("#coverage")).containsText("as wanted");
    picture(city, "roster-short");

    city.navigate("/app/roster/rules.xhtml");
    city.selectOption("#agency", "pcc");
    city.fill("#hoursAWeek", "4");
    city.fill("#since", MONDAY.toString());
    city.click("#agree");
    assertThat(city.locator("#hoursTable")).containsText("4");
    part(city, "rules:each:3:limit").fill("12");
    part(city, "rules:save").click();
    assertThat(messages(city)).containsText("hold from now on");
    part(city, "rules:each:3:limit").fill("10");
    part(city, "rules:save").click();
    assertThat(part(city, "rules:each:3:limit")).hasValue("10");
    assertAccessible(city);
    picture(city, "roster-rules");
    city.navigate("/app/roster/plan.xhtml?day=" + MONDAY);
    assertThat(city.locator("#standing")).containsText("the contract buys 4 h");
  }
}
