package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import org.coresponse.support.Given;
import org.coresponse.support.Outside;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agency's contacts and agreements, and the register by keyboard. */
class AgencyBrowserIT extends BrowserIT {
  private static final String AGENCY = "/app/clinicians/agency.xhtml";
  private static final LocalDate TODAY = LocalDate.now(Given.CITY);
  private static final FilePayload PAPER =
      new FilePayload(
          "certificate.pdf",
          "application/pdf",
          "%PDF-1.7 certificate".getBytes(StandardCharsets.US_ASCII));

  @BeforeEach
  void agencies() throws SQLException {
    Outside.emptyTables();
    Sql.write("insert ignore into agency (code, name) values ('pcc', 'Piedmont Crisis Care')");
    Sql.write("insert ignore into agency (code, name) values ('bcb', 'Bull City Behavioral')");
  }

  @Test
  void the_city_and_the_agency_enter_and_another_person_of_the_city_confirms() throws Exception {
    var city = as("program-manager");
    city.navigate("/app/clinicians/clinicians.xhtml");
    city.locator("#agencyList a").filter(has("Piedmont")).click();
    assertThat(city.locator("#name")).hasText("Piedmont Crisis Care");
    assertThat(city.locator(".kinds .tag.bad")).hasCount(3);
    enter(city, "MOU", "Programme memorandum", null);
    assertThat(city.locator("#agreements")).containsText("Programme memorandum");
    city.locator("#agreements a").filter(has("Programme memorandum")).click();
    assertThat(city.locator("#one")).containsText("You entered it");
    assertThat(city.locator("[id='deciding:confirm']")).hasCount(0);

    var agency = as("agency-admin");
    agency.navigate(AGENCY);
    assertThat(agency.locator("#kind option")).hasCount(2);
    enter(agency, "INSURANCE", "General liability", TODAY.plusDays(20));
    assertThat(agency.locator("#agreements")).containsText("Not confirmed");
    assertAccessible(agency);
    picture(agency, "agency-own");

    var second = as("program-manager-2");
    second.navigate(AGENCY + "?code=pcc");
    for (var title : new String[] {"Programme memorandum", "General liability"}) {
      second.locator("#agreements a").filter(has(title)).click();
      assertThat(second.locator("#agreementTitle")).hasText(title);
      second.click("[id='deciding:confirm']");
      awaitQuiet(second);
      assertThat(second.locator("[id='deciding:confirm']")).hasCount(0);
    }
    assertThat(second.locator(".kinds")).containsText("Days left: 20");
    assertAccessible(second);
    picture(second, "agency-city");

    Outside.clockAt(TODAY.plusDays(20).atTime(9, 0).atZone(Given.CITY).toInstant());
    agency.navigate("/app/clinicians/clinicians.xhtml");
    assertThat(agency.locator("#lapsed")).containsText("General liability");
    assertAccessible(agency);
    agency.locator("#lapsed a").click();
    assertThat(agency.locator(".kinds .tag.bad")).hasCount(2);
    var auditor = as("auditor");
    auditor.navigate(AGENCY + "?code=pcc");
    assertThat(auditor.locator("#record button, #who button")).hasCount(0);
  }

  @Test
  void a_contact_is_added_changed_and_removed() {
    var page = as("agency-admin");
    page.navigate(AGENCY);
    page.fill("[id='writing:name']", "Ivy Moss");
    page.selectOption("[id='writing:purpose']", "ON_CALL");
    page.click("[id='writing:keep']");
    assertThat(page.locator("#contacts .ui-message-error")).containsText("telephone number");
    page.fill("[id='writing:phone']", "919 555 0162");
    page.click("[id='writing:keep']");
    assertThat(page.locator("#contacts")).containsText("+19195550162");
    page.locator("#contacts a").filter(has("Change")).click();
    assertThat(page.locator("[id='writing:name']")).hasValue("Ivy Moss");
    page.fill("[id='writing:email']", "ivy@pcc.example");
    page.click("[id='writing:keep']");
    assertThat(page.locator("#contacts")).containsText("ivy@pcc.example");
    var auditor = as("auditor");
    auditor.navigate(AGENCY + "?code=pcc");
    assertThat(auditor.locator("#contacts")).containsText("Kept from auditors");
    page.locator("#contacts button").filter(has("Remove")).first().click();
    page.locator("dialog[open] [id$=':go']").click();
    assertThat(page.locator("#contacts")).not().containsText("Ivy Moss");
  }

  @Test
  void the_register_is_narrowed_by_keyboard() {
    Given.clinician("Larch").clearedFor("DIVERSION").licensed().offShift();
    Given.clinician("Maple").clearedFor("DIVERSION").offShift();
    var page = as("program-manager");
    page.navigate("/app/clinicians/clinicians.xhtml");
    page.focus("[id='list:words']");
    page.keyboard().type("lar");
    page.keyboard().press("Enter");
    awaitQuiet(page);
    var rows = page.locator("[id='list:clinicianTable_data'] tr");
    assertThat(rows).hasCount(1);
    assertThat(rows).containsText("Larch");
    assertThat(page.locator("[id='list:asCsv']"))
        .hasAttribute("href", "/api/v1/clinicians/export?format=csv&words=lar");
    page.fill("[id='list:words']", "");
    page.selectOption("[id='list:mayWork']", "false");
    page.locator("[id='list:find']").press("Enter");
    awaitQuiet(page);
    assertThat(rows).containsText("Maple");
    page.fill("[id='list:lapsesWithin']", "soon");
    page.locator("[id='list:find']").press("Enter");
    assertThat(page.locator("[id='list'] .ui-message-error")).containsText("number of days");
    page.click("[id='list:all']");
    awaitQuiet(page);
    assertThat(rows).hasCount(2);
    assertThat(page.locator("[id='list:mayWork']")).hasValue("");
    assertThat(page.locator("[id='list:lapsesWithin']")).hasValue("");
    assertAccessible(page);
    picture(page, "register-city");
    page.navigate("/app/clinicians/clinicians.xhtml?mayWork=true&role=DIVERSION");
    assertThat(rows).hasCount(1);
    assertThat(page.locator("[id='list:mayWork']")).hasValue("true");
  }

  @Test
  void an_agency_corrects_a_person_and_the_city_moves_them() {
    var id = Given.clinician("Nettle").clearedFor("DIVERSION").licensed().offShift();
    var agency = as("agency-admin");
    agency.navigate("/app/clinicians/clinician.xhtml?id=" + id);
    agency.fill("[id='amending:phone']", "12");
    agency.click("[id='amending:amend']");
    assertThat(agency.locator("#person .ui-message-error")).isVisible();
    agency.fill("[id='amending:phone']", "919 555 0177");
    agency.fill("[id='amending:pronouns']", "she/her");
    agency.selectOption("[id='amending:spanish']", "FLUENT");
    agency.click("[id='amending:amend']");
    assertThat(agency.locator("#person dl")).containsText("+19195550177");
    assertThat(agency.locator("#person dl")).containsText("Spanish");
    assertAccessible(agency);
    picture(agency, "clinician-amend");

    var city = as("program-manager");
    city.navigate("/app/clinicians/clinician.xhtml?id=" + id);
    assertThat(city.locator("[id='amending:amend']")).hasCount(0);
    city.locator("[id='moving:move:open']").click();
    city.selectOption("dialog[open] select", "bcb");
    city.locator("dialog[open] [id$=':go']").click();
    assertThat(city.locator("#person dl")).containsText("Bull City Behavioral");
    assertThat(
            Sql.text(
                "select a.code from clinician c join agency a on a.id = c.agency_id"
                    + " where c.id = ?",
                id))
        .isEqualTo("bcb");
  }

  @Test
  void an_account_is_proposed_with_the_address_of_the_register() {
    var id = Given.clinician("Oak").clearedFor("CO_RESPONSE").offShift();
    var page = as("agency-admin");
    page.navigate("/app/accounts/accounts.xhtml");
    page.selectOption("#clinician", Long.toString(id));
    awaitQuiet(page);
    assertThat(page.locator("#email"))
        .hasValue(Sql.text("select email from clinician where id = ?", id));
  }

  @Test
  void an_agency_reads_its_agreements_on_a_phone() {
    var page = as("agency-admin", View.PHONE_DARK_ES);
    page.navigate(AGENCY);
    enter(page, "INSURANCE", "Responsabilidad civil general", TODAY.plusDays(20));
    assertThat(page.locator("#agreements")).containsText("Sin confirmar");
    assertAccessible(page);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
    picture(page, "agency-phone");
  }

  private static void enter(Page page, String kind, String title, LocalDate expires) {
    page.selectOption("#kind", kind);
    page.fill("#title", title);
    page.fill("#from", TODAY.minusMonths(3).toString());
    if (expires != null) {
      page.fill("#expiresOn", expires.toString());
    }
    page.locator("#add [id^='file'][type=file]").setInputFiles(PAPER);
    page.click("#enter");
    assertThat(page.locator("#agreements")).containsText(title);
    awaitQuiet(page);
  }

  private static Locator.FilterOptions has(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
