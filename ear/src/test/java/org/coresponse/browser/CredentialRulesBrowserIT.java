package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.coresponse.support.Given;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The city changes the rules and sees whom they stop; an associate's hours come to count. */
class CredentialRulesBrowserIT extends BrowserIT {
  private static final LocalDate TODAY = LocalDate.now(Given.CITY);
  private static final String KINDS = "/app/clinicians/kinds.xhtml";

  /** The rules that are shipped stand again. */
  @AfterEach
  void as_shipped() {
    Sql.write("delete from role_requirement where added_by is not null");
    Sql.write("update role_requirement set until_on = null, ended_at = null, ended_by = null");
    Sql.write("delete from credential_kind_change");
    Sql.write("update credential_kind set late_days = 0, version = 0 where code = 'LCSW'");
  }

  @Test
  void the_city_sees_whom_a_requirement_stops_before_it_asks_for_it() {
    var id = Given.clinician("Stopped").clearedFor("CO_RESPONSE").licensed().offShift();
    var city = as("program-manager");
    city.navigate(KINDS);
    city.selectOption("#role", "CO_RESPONSE");
    city.selectOption("#asked", "EMERGENCY_MEDICINE");
    city.fill("#since", TODAY.toString());
    city.click("#foresee");
    assertThat(city.locator("#requirements")).containsText("Must be tomorrow or later.");
    awaitQuiet(city);
    city.fill("#since", TODAY.plusDays(30).toString());
    city.click("#foresee");
    assertThat(city.locator("#foreseen")).containsText("1 person loses the right to work");
    assertThat(city.locator("#foreseen a")).hasText("Test Stopped");
    assertAccessible(city);
    picture(city, "kinds-foreseen");
    assertThat(Sql.number("select count(*) from role_requirement where added_by is not null"))
        .isZero();
    city.click("#require");
    assertThat(city.locator("#requirements .held")).containsText("Emergency medicine");
    assertThat(city.locator("#requirements .held")).containsText("Planned");
    city.navigate("/app/clinicians/clinician.xhtml?id=" + id);
    assertThat(city.locator("#rights")).containsText("May work until the day before");

    city.navigate(KINDS);
    city.selectOption(
        "#ended", Sql.text("select id from role_requirement where added_by is not null"));
    city.fill("#until", TODAY.plusDays(30).toString());
    city.click("#end");
    assertThat(city.locator("#requirements")).containsText("No longer asked: 1");
  }

  @Test
  void two_people_change_a_kind_and_the_second_is_told() {
    var first = as("program-manager");
    first.navigate(KINDS + "?code=LCSW");
    var second = as("program-manager");
    second.navigate(KINDS + "?code=LCSW");
    first.fill("#lateDays", "45");
    first.click("#save");
    assertThat(first.locator("#history")).containsText("from 0 to 45");
    assertAccessible(first);
    picture(first, "kinds-one");
    second.fill("#lateDays", "60");
    second.click("#save");
    assertThat(second.locator("main [role=alert], .ui-messages").first()).isVisible();
    assertThat(Sql.number("select late_days from credential_kind where code = 'LCSW'"))
        .isEqualTo(45);

    var auditor = as("auditor", View.PHONE_DARK_ES);
    auditor.navigate(KINDS + "?code=LCSW");
    assertThat(auditor.locator("#history")).containsText("de 0 a 45");
    assertThat(auditor.locator(".page-cols [type=submit], .page-cols .ui-button")).hasCount(0);
    assertAccessible(auditor);
    fits(auditor);
    picture(auditor, "kinds-phone");
  }

  @Test
  void an_associate_enters_a_day_on_a_phone_and_the_supervisor_confirms_it() {
    var associate =
        Given.clinician("Joven").account("field-clinician").clearedFor("CO_RESPONSE").offShift();
    Given.holds(associate, "LCSWA", TODAY.minusDays(60), TODAY.plusYears(1));
    var supervisor =
        Given.clinician("Elder")
            .account("clinical-supervisor")
            .clearedFor("SUPERVISION")
            .licensed()
            .offShift();
    Sql.write(
        "insert into supervision (clinician_id, agency_id, supervisor_id, from_on) select id,"
            + " agency_id, ?, ? from clinician where id = ?",
        supervisor,
        TODAY.minusDays(30),
        associate);
    var phone = as("field-clinician", View.PHONE_DARK_ES);
    phone.navigate("/app/clinicians/own.xhtml");
    phone.fill("#on", TODAY.minusDays(1).toString());
    phone.fill("#practiceMinutes", "30");
    phone.fill("#supervisionMinutes", "0.5");
    phone.locator("#practiceMinutes").evaluate("e => e.removeAttribute('max')");
    phone.click("#enter");
    assertThat(phone.locator("#hours")).containsText("24 horas");
    awaitQuiet(phone);
    phone.fill("#practiceMinutes", "7.5");
    phone.click("#enter");
    assertThat(phone.locator("#hours .held")).containsText("7,5");
    assertThat(phone.locator("#hours .held")).containsText("Espera a la supervisión");
    assertThat(phone.locator("#supervision")).containsText("Puede supervisar con LCSW");
    assertAccessible(phone);
    fits(phone);
    picture(phone, "hours-own-phone");

    var page = as("clinical-supervisor");
    page.navigate("/app/clinicians/hours.xhtml");
    assertThat(page.locator("#waiting")).containsText("Test Joven");
    assertAccessible(page);
    picture(page, "hours-to-confirm");
    for (var day = 2; day <= 51; day++) {
      waits(associate, supervisor, TODAY.minusDays(day));
    }
    page.reload();
    assertThat(page.locator("#waiting tbody tr")).hasCount(50);
    page.click("#later");
    assertThat(page.locator("#waiting tbody tr")).hasCount(1);
    assertThat(page.locator("#later")).hasCount(0);
    assertAccessible(page);
    page.locator("[id$=':confirm']").click();
    assertThat(page.locator("#waiting tbody tr")).hasCount(50);
    assertThat(page.locator("#earlier, #later")).hasCount(0);
    Sql.write("delete from supervised_hours where entered_by = 'given'");
    page.reload();
    assertThat(page.locator("#waiting")).containsText("Nothing waits for you.");
    page.navigate("/app/clinicians/clinician.xhtml?id=" + associate);
    assertThat(page.locator("#hours .held")).containsText("Confirmed");
    assertThat(page.locator("#hours .figures")).containsText("2,992.5");
    assertThat(page.locator("#hours .figures")).containsText("1 for 30 of practice is kept");
    assertAccessible(page);
    picture(page, "hours-record");
    page.navigate("/app/clinicians/clinician.xhtml?id=" + supervisor);
    assertThat(page.locator("#supervision")).containsText("Test Joven");
  }

  private static void waits(long associate, long supervisor, LocalDate day) {
    Sql.write(
        "insert into supervised_hours (version, clinician_id, agency_id, supervisor_id, worked_on,"
            + " practice_minutes, supervision_minutes, entered_at, entered_by, entered_by_name)"
            + " select 0, id, agency_id, ?, ?, 60, 30, '2026-01-05', 'given', 'Given' from clinician"
            + " where id = ?",
        supervisor,
        day,
        associate);
  }

  private static void fits(Page page) {
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
  }
}
