package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;
import static org.coresponse.browser.pages.Parts.messages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.coresponse.support.Given;
import org.junit.jupiter.api.Test;

/** A week is planned and published, once by mouse and once by keyboard alone. */
class RosterPlanBrowserIT extends BrowserIT {
  private static final LocalDate MONDAY =
      LocalDate.now(Given.CITY).with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(3);
  private static final String PLAN = "/app/roster/plan.xhtml?day=";
  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("MMddyyyy", Locale.ROOT);

  @Test
  void an_agency_plans_a_week_by_mouse_and_the_city_publishes_it() {
    var alder = clinician("Alderplan").licensed().offShift();
    var birch = clinician("Birchplan").licensed().offShift();
    var cedar = clinician("Cedarplan").licensedUntil(MONDAY.plusDays(3)).offShift();
    var agency = as("agency-admin");
    agency.navigate(PLAN + MONDAY);
    assertThat(cell(agency, alder, 0)).hasCount(1);
    cell(agency, alder, 0).dblclick();
    assertThat(agency.locator("#shiftPerson")).hasValue(key(alder));
    agency.fill("#shiftUntil", "19:00");
    assertAccessible(agency);
    agency.click("#saveShift");
    assertThat(shifts(cell(agency, alder, 0))).containsText("07:00 to 19:00");
    assertThat(shifts(cell(agency, alder, 0))).containsText("Draft: nobody told yet");

    agency.click("#addShift");
    agency.fill("#shiftDay", MONDAY.plusDays(4).toString());
    agency.fill("#shiftFrom", "22:00");
    agency.fill("#shiftUntil", "06:00");
    agency.click("#saveShift");
    var open = shifts(openCell(agency, 4));
    assertThat(open).containsText("22:00 to 06:00");

    drag(shifts(cell(agency, alder, 0)), cell(agency, birch, 1));
    assertThat(shifts(cell(agency, birch, 1))).containsText("07:00 to 19:00");
    assertThat(shifts(cell(agency, alder, 0))).hasCount(0);
    drag(open, cell(agency, cedar, 4));
    assertThat(messages(agency)).containsText("may not work in this role");
    assertThat(shifts(cell(agency, cedar, 4))).hasCount(0);
    open.click();
    agency.click("#whyNot summary");
    assertThat(agency.locator("#whyNot")).containsText("Cedarplan");
    assertThat(agency.locator("#shiftPerson optgroup").first()).containsText("Alderplan");
    assertAccessible(agency);
    picture(agency, "roster-shift");
    agency.selectOption("#shiftPerson", key(alder));
    agency.click("#saveShift");
    assertThat(shifts(cell(agency, alder, 4))).hasCount(1);
    picture(agency, "roster-plan");

    var city = as("program-manager");
    city.navigate(PLAN + MONDAY);
    city.click("#toPublish");
    assertThat(city.locator("#publishChanges > li")).hasCount(2);
    assertThat(city.locator("#publishTold")).containsText("Alderplan");
    assertAccessible(city);
    picture(city, "roster-publish");
    city.fill("#publishNote", "The week of the fair");
    city.click("#publish");
    assertThat(messages(city)).containsText("Shifts changed: 2, people told: 2");
    assertThat(city.locator("#standing")).containsText("As published");

    drag(shifts(cell(city, birch, 1)), cell(city, alder, 1));
    assertThat(shifts(cell(city, alder, 1)).locator(".was")).containsText("Birchplan");
    shifts(cell(city, alder, 1)).click();
    city.click("#revert");
    assertThat(shifts(cell(city, birch, 1))).hasCount(1);
    shifts(cell(city, birch, 1)).click();
    city.click("#takeOut");
    assertThat(shifts(cell(city, birch, 1))).containsText("Draft: taken out");
    city.click("#toPublications");
    city.locator("[id='list:publicationTable'] a.strong").first().click();
    assertThat(city.locator("#told > li")).hasCount(2);
    assertThat(city.locator("#told")).containsText("Not all seen");
    assertThat(city.locator("#changes")).containsText("22:00 to 06:00");
    assertAccessible(city);
    picture(city, "roster-publications");
  }

  @Test
  void a_week_is_planned_and_published_by_keyboard_alone() {
    var monday = MONDAY.plusWeeks(4);
    var who = clinician("Doveplan").licensed().offShift();
    for (int night = 0; night < 4; night++) {
      Given.shift(who, "CO_RESPONSE", at(monday, night, 22), at(monday, night + 1, 6));
    }
    var page = as("program-manager");
    page.navigate(PLAN + monday + "&list=true");
    tabTo(page, "addShift");
    page.keyboard().press("Enter");
    assertThat(page.locator("#shiftRole")).isFocused();
    tabTo(page, "shiftPerson");
    page.keyboard().type("Test Dovepl");
    tabTo(page, "shiftDay");
    page.keyboard().type(TYPED.format(monday.plusDays(4)));
    tabTo(page, "shiftFrom");
    page.keyboard().type("1000PM");
    tabTo(page, "shiftUntil");
    page.keyboard().type("0600AM");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#shiftReason")).isFocused();
    assertThat(page.locator("#shiftBox .msg")).containsText("Nights in a row");
    assertAccessible(page);
    page.keyboard().type("Nobody else in the week of the fair");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#planList tbody tr")).hasCount(5);
    assertThat(page.locator("#addShift")).isFocused();
    tabTo(page, "toPublish");
    page.keyboard().press("Enter");
    assertThat(page.locator("#publishFrom")).isFocused();
    assertThat(page.locator("#publishChanges > li")).hasCount(1);
    page.keyboard().press("Control+Enter");
    assertThat(messages(page)).containsText("people told: 1");
    assertThat(page.locator("#toPublish")).isFocused();

    var phone = as("agency-admin", View.PHONE_DARK_ES);
    phone.navigate(PLAN + monday);
    assertThat(phone.locator(".breaks")).containsText("5 noches seguidas");
    picture(phone, "roster-plan-phone");
    phone.navigate(PLAN + monday + "&list=true");
    picture(phone, "roster-list-phone");
  }

  private static Given.ClinicianGiven clinician(String name) {
    return Given.clinician(name).clearedFor("CO_RESPONSE");
  }

  private static Instant at(LocalDate monday, int day, int hour) {
    return monday.plusDays(day).atTime(hour, 0).atZone(Given.CITY).toInstant();
  }

  private static String key(long clinician) {
    return "CLINICIAN-" + clinician;
  }

  private static Locator cell(Page page, long clinician, int day) {
    return page.locator(
        "td[data-person='%s'][data-day='%s']".formatted(key(clinician), MONDAY.plusDays(day)));
  }

  private static Locator openCell(Page page, int day) {
    return page.locator("td[data-person='OPEN'][data-day='%s']".formatted(MONDAY.plusDays(day)));
  }

  private static Locator shifts(Locator cell) {
    return cell.locator("[data-shift]");
  }

  private static void drag(Locator shift, Locator to) {
    awaitQuiet(shift.page());
    shift.hover();
    shift.page().mouse().down();
    to.hover();
    to.hover(); // a browser tells of what is dragged over at the second move
    shift.page().mouse().up();
  }

  private static void tabTo(Page page, String id) {
    awaitQuiet(page);
    for (int presses = 0; presses < 60; presses++) {
      if (id.equals(page.evaluate("document.activeElement.id"))) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("no way to " + id + " by Tab");
  }
}
