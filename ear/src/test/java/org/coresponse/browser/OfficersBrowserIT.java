package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.coresponse.support.Given;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.Test;

/** From the police's registration to the day an officer may ride, and their own view of it. */
class OfficersBrowserIT extends BrowserIT {
  private static final String RECORD = "/app/officers/officer.xhtml?id=";
  private static final LocalDate TODAY = LocalDate.now(Given.CITY);
  private static final FilePayload CERTIFICATE =
      new FilePayload(
          "certificate.pdf",
          "application/pdf",
          "%PDF-1.7 forty hours".getBytes(StandardCharsets.US_ASCII));

  @Test
  void the_police_register_a_colleague_confirms_the_city_clears_and_the_auditor_reads() {
    var police = as("police-officer");
    police.navigate("/app/officers/register.xhtml");
    police.fill("#givenName", "Rosa");
    police.fill("#familyName", "Marlow");
    police.fill("#badge", "M 77");
    police.fill("#unit", "District 2");
    police.fill("#email", "rosa.marlow@police.example");
    police.fill("#phone", "919 555 0143");
    assertAccessible(police);
    police.click("#register");
    assertThat(police.locator("#badge")).hasAttribute("aria-invalid", "true");
    police.fill("#badge", "M-77");
    police.click("#register");
    assertThat(police.locator("#name")).hasText("Rosa Marlow");
    assertThat(police.locator("#person")).containsText("+19195550143");
    assertThat(police.locator("#rights .missing")).containsText("The city has not cleared them");
    var id = police.url().replaceAll(".*id=(\\d+).*", "$1");
    assertThat(police.locator("#kind option")).hasCount(3);

    state(police, "CIT", "CIT-77");
    state(police, "CJIS", "J-77");
    assertThat(police.locator("#credentials")).containsText("CIT-77");
    assertAccessible(police);
    picture(police, "officer-police");

    var colleague = as("police-officer-2");
    Sql.write(
        "update officer set subject = null where subject = ?", Given.subject("police-officer"));
    colleague.navigate(RECORD + id);
    colleague.fill("[id='account:subject']", Given.subject("police-officer"));
    colleague.keyboard().press("Enter");
    assertThat(colleague.locator("#person")).containsText("Signs in with an account of their own");
    assertAccessible(colleague);
    colleague.navigate(RECORD + id + "&credential=" + credential("CIT-77"));
    assertThat(colleague.locator("#credential")).containsText("certificate.pdf");
    confirm(colleague, "Training records of the department");
    colleague.navigate(RECORD + id + "&credential=" + credential("J-77"));
    assertThat(colleague.locator("[id='verifying:verify']")).hasCount(0);

    var city = as("program-manager");
    city.navigate(RECORD + id + "&credential=" + credential("J-77"));
    confirm(city, "City clearance list");
    city.locator("[id$=':give']").click();
    assertThat(city.locator("#rights > header .tag.good")).hasCount(1);
    assertAccessible(city);
    picture(city, "officer-city");
    city.navigate("/app/officers/officers.xhtml");
    city.fill("[id='list:words']", "Marl");
    city.click("[id='list:find']");
    awaitQuiet(city);
    assertThat(city.locator("#list tbody tr")).hasCount(1);
    assertThat(city.locator("#list tbody tr .tag.good")).hasCount(1);
    assertAccessible(city);
    picture(city, "officers-city");

    var auditor = as("auditor");
    auditor.navigate(RECORD + id + "&credential=" + credential("CIT-77"));
    assertThat(auditor.locator("#credential")).containsText("certificate.pdf");
    assertThat(auditor.locator("#record button, #one button, #who button")).hasCount(0);
    assertThat(auditor.locator("#add, #contact")).hasCount(0);
    assertAccessible(auditor);
  }

  @Test
  void an_officer_reads_on_a_phone_what_is_missing() {
    Given.officer("Okafor").account("police-officer").cleared().registered();
    var page = as("police-officer", View.PHONE_DARK_ES);
    page.navigate("/app/officers/own.xhtml");
    assertThat(page.locator("#rights .missing").first()).containsText("No consta");
    assertThat(page.locator("#rights .missing").first()).containsText("otro agente");
    assertAccessible(page);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
    picture(page, "officer-own-phone");
  }

  @Test
  void an_officer_who_is_not_in_the_register_reads_the_number_to_be_registered_with() {
    Sql.write(
        "update officer set subject = null where subject = ?", Given.subject("police-officer"));
    var page = as("police-officer");
    page.navigate("/app/officers/own.xhtml");
    assertThat(page.locator("#subject")).hasText(Given.subject("police-officer"));
    assertAccessible(page);
  }

  private static void state(Page page, String kind, String number) {
    page.selectOption("#kind", kind);
    page.fill("#number", number);
    page.fill("#issuedOn", TODAY.minusDays(20).toString());
    page.locator("#issuedOn").dispatchEvent("change");
    awaitQuiet(page);
    page.locator("#add [id^='file'][type=file]").setInputFiles(CERTIFICATE);
    page.click("#state-it");
    assertThat(page.locator("#credentials")).containsText(number);
    awaitQuiet(page);
  }

  private static void confirm(Page page, String source) {
    page.fill("[id='verifying:source']", source);
    page.click("[id='verifying:verify']");
    assertThat(page.locator("#credential")).containsText(source);
    awaitQuiet(page);
  }

  private static String credential(String number) {
    return Sql.text("select id from credential where number = ?", number);
  }
}
