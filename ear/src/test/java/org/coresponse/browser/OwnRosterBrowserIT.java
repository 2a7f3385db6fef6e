package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.coresponse.support.Given;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.Test;

/** A person's own shifts on their telephone, and what their agency does about them at a desk. */
class OwnRosterBrowserIT extends BrowserIT {
  private static final LocalDate TODAY = LocalDate.now(Given.CITY);

  @Test
  void on_a_phone_a_shift_is_taken_and_another_offered_accepted_and_approved() {
    var giver = diversion("Orvale", "field-clinician");
    var taker = diversion("Timber", "diversion-clinician");
    var today = at(0, 22);
    Given.shift(giver, "DIVERSION", today, today.plus(Duration.ofHours(9)));
    var swapped = Given.shift(giver, "DIVERSION", at(4, 8), at(4, 16));
    var open = Given.openShift("DIVERSION", at(3, 8), at(3, 16));
    Given.openShift("DIVERSION", at(1, 8), at(1, 16)); // an hour after the night

    var page = as("field-clinician", View.PHONE_DARK_ES);
    page.navigate("/app/roster/own.xhtml");
    assertThat(page.locator("#week .today .own-shift")).containsText("22:00–07:00");
    assertThat(page.locator("#open details")).containsText("descanso");
    assertAccessible(page);
    assertNarrow(page);
    picture(page, "own-roster-phone");
    page.locator("#open .can-take[data-shift='" + open + "'] button").click();
    assertThat(page.locator("#taking")).isVisible();
    page.click("#take");
    assertThat(page.locator("#news")).containsText("Nuevo");
    awaitQuiet(page);
    assertThat(Sql.number("select clinician_id from shift where id = ?", open)).isEqualTo(giver);
    page.selectOption("#swapShift", String.valueOf(swapped));
    page.selectOption("#swapTo", new SelectOption().setLabel("Test Timber"));
    page.click("#offerSwap");
    assertThat(page.locator("#swaps .own-swap")).containsText("Test Timber");
    awaitQuiet(page);

    var other = as("diversion-clinician", View.PHONE_DARK_ES);
    other.navigate("/app/roster/own.xhtml");
    other.locator("#swaps .swap-offer button").click();
    assertThat(other.locator("#accepting")).isVisible();
    assertAccessible(other);
    assertNarrow(other);
    picture(other, "own-swap-phone");
    other.click("#acceptSwap");
    assertThat(other.locator("#swaps .own-swap")).containsText("Espera la aprobación");
    awaitQuiet(other);

    var agency = as("agency-admin");
    agency.navigate("/app/roster/requests.xhtml");
    assertThat(agency.locator("#swapRequests .request")).containsText("Test Orvale");
    picture(agency, "requests-swap");
    agency.locator("#swapRequests .request button.primary").click();
    assertThat(agency.locator("#swapRequests .request")).hasCount(0);
    awaitQuiet(agency);
    assertThat(Sql.number("select clinician_id from shift where id = ?", swapped)).isEqualTo(taker);

    other.navigate("/app/roster/own.xhtml?day=" + TODAY.plusDays(4));
    assertThat(other.locator("#week .own-shift")).containsText("08:00–16:00");
    var desk = as("field-clinician");
    desk.navigate("/app/roster/own.xhtml");
    assertThat(desk.locator("#news")).containsText("No longer yours");
    assertAccessible(desk);
    picture(desk, "own-roster-desk");
    desk.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(desk.locator("#week")).isVisible();
    assertThat(desk.locator("#open")).isHidden();
    picture(desk, "own-roster-print");
  }

  @Test
  void leave_is_asked_and_granted_sickness_opens_a_shift_and_somebody_is_called() {
    var who = diversion("Harper", "field-clinician");
    var able = diversion("Calder", "diversion-clinician");
    Sql.write("update clinician set phone = '+19195550177' where id = ?", able);
    var soon = Given.shift(who, "DIVERSION", at(1, 8), at(1, 16));
    var page = as("field-clinician");
    page.navigate("/app/roster/own.xhtml");
    page.fill("#leaveFrom", TODAY.plusDays(30).toString());
    page.fill("#leaveUntil", TODAY.plusDays(37).toString());
    page.fill("#leaveNote", "My sister marries");
    page.click("#askLeave");
    assertThat(page.locator("#absences .tag.warn")).hasCount(1);
    awaitQuiet(page);

    var agency = as("agency-admin");
    agency.navigate("/app/roster/requests.xhtml");
    assertThat(agency.locator("#leave .request")).containsText("My sister marries");
    assertAccessible(agency);
    picture(agency, "requests-leave");
    agency.locator("#leave .request button.primary").click();
    assertThat(agency.locator("#away")).containsText("Test Harper");
    awaitQuiet(agency);

    page.fill("#sickUntil", TODAY.plusDays(3).toString());
    page.click("#reportSick");
    assertThat(page.locator("#absences .tag.good")).hasCount(2);
    awaitQuiet(page);
    assertThat(Sql.text("select clinician_id from shift where id = ?", soon)).isNull();
    page.click("#makeCalendar");
    assertThat(page.locator("#calendarAddress")).isVisible();
    assertAccessible(page);
    picture(page, "own-absences");

    agency.navigate("/app/roster/requests.xhtml");
    agency.locator("#openShifts .open-shift[data-shift='" + soon + "'] button").click();
    assertThat(agency.locator("#openShifts .call-out li").first()).containsText("+19195550177");
    assertThat(agency.locator("#openShifts .call-out")).containsText("is away");
    awaitQuiet(agency);
    assertAccessible(agency);
    picture(agency, "requests-call-out");
    agency.selectOption("#sickPerson", new SelectOption().setLabel("Test Calder"));
    agency.fill("#sickBack", TODAY.plusDays(2).toString());
    agency.click("#reportPerson");
    assertThat(agency.locator("#away")).containsText("Test Calder");
    awaitQuiet(agency);
    var phone = as("agency-admin", View.PHONE_DARK_ES);
    phone.navigate("/app/roster/requests.xhtml");
    assertNarrow(phone);
    picture(phone, "requests-phone");
  }

  private static long diversion(String name, String account) {
    return Given.clinician(name).account(account).clearedFor("DIVERSION").licensed().offShift();
  }

  private static Instant at(int day, int hour) {
    return TODAY.plusDays(day).atTime(hour, 0).atZone(Given.CITY).toInstant();
  }

  private static void assertNarrow(Page page) {
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
  }
}
