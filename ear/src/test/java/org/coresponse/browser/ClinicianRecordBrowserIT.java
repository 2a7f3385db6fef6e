package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.coresponse.support.Given;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.Test;

/** From an agency's enrolment to the day the city lets somebody work, and their own view of it. */
class ClinicianRecordBrowserIT extends BrowserIT {
  private static final String RECORD = "/app/clinicians/clinician.xhtml?id=";
  private static final LocalDate TODAY = LocalDate.now(Given.CITY);
  private static final FilePayload LETTER =
      new FilePayload(
          "board letter.pdf",
          "application/pdf",
          "%PDF-1.7 the letter".getBytes(StandardCharsets.US_ASCII));

  @Test
  void an_agency_enrols_and_the_city_confirms_and_clears() {
    Sql.write("insert ignore into agency (code, name) values ('pcc', 'Piedmont Crisis Care')");
    var agency = as("agency-admin");
    agency.navigate("/app/clinicians/enrol.xhtml");
    agency.fill("#givenName", "Rosa");
    agency.fill("#familyName", "Quill");
    agency.fill("#email", "rosa.quill@pcc.example");
    agency.fill("#phone", "919 555 0143");
    agency.selectOption("#spanish", "FLUENT");
    assertAccessible(agency);
    agency.click("#enrol");
    assertThat(agency.locator("#name")).hasText("Rosa Quill");
    assertThat(agency.locator("#person")).containsText("+19195550143");
    assertThat(agency.locator("#person")).containsText("Spanish");
    var id = agency.url().replaceAll(".*id=(\\d+).*", "$1");

    state(agency, "LCSW", "C-77777", TODAY.minusMonths(3));
    assertThat(agency.locator("#credentials")).containsText("C-77777");
    assertThat(agency.locator("#credentials")).containsText("Not yet");
    for (var kind : new String[] {"CJIS", "BACKGROUND", "CONFIDENTIALITY"}) {
      state(agency, kind, "", TODAY.minusDays(20));
    }
    assertAccessible(agency);
    picture(agency, "clinician-agency");
    assertThat(agency.locator("[id='verifying:verify']")).hasCount(0);

    var city = as("program-manager");
    city.navigate(RECORD + id);
    city.locator("[id$=':give']").filter(has("Co-response")).click();
    assertThat(city.locator("#rights .missing")).containsText("LCSW is on record by the agency");
    for (var kind : new String[] {"LCSW", "CJIS", "BACKGROUND"}) {
      city.locator("#credentials a").filter(has(kind)).click();
      assertThat(city.locator("#credentialTitle")).containsText(kind);
      city.fill("[id='verifying:source']", "https://board.example.org/verify");
      city.click("[id='verifying:verify']");
      assertThat(city.locator("#credential")).containsText("https://board.example.org/verify");
    }
    assertThat(city.locator("#rights > header .tag.good")).hasCount(1);
    assertAccessible(city);
    picture(city, "clinician-city");

    var auditor = as("auditor");
    auditor.navigate(RECORD + id + "&credential=" + credential("C-77777"));
    assertThat(auditor.locator("#credential")).containsText("board letter.pdf");
    assertThat(auditor.locator("#record button, #one button, #who button")).hasCount(0);
    assertAccessible(auditor);
  }

  @Test
  void a_file_that_is_not_what_its_name_says_is_refused_and_nothing_is_lost() {
    var id = Given.clinician("Vole").clearedFor("DIVERSION").offShift();
    var page = as("agency-admin");
    page.navigate(RECORD + id);
    typed(page, "LCSW", "C-1234", TODAY.minusMonths(3));
    attached(
        page,
        new FilePayload(
            "letter.pdf", "application/pdf", "MZ evil".getBytes(StandardCharsets.US_ASCII)));
    page.click("#state-it");
    assertThat(page.locator("#add")).containsText("Must be a PDF, JPEG or PNG by its content.");
    assertThat(page.locator("#number")).hasValue("C-1234");
  }

  @Test
  void a_clinician_reads_on_a_phone_what_is_missing() {
    var lapsed = TODAY.minusDays(4);
    Given.clinician("Wren")
        .account("field-clinician")
        .clearedFor("CO_RESPONSE")
        .licensedUntil(lapsed)
        .offShift();
    var page = as("field-clinician", View.PHONE_DARK_ES);
    page.navigate("/app/clinicians/own.xhtml");
    assertThat(page.locator("#rights .tag.bad")).hasCount(2);
    assertThat(page.locator("#rights .missing")).containsText("La licencia LCSW venció el");
    assertThat(page.locator("#credentials")).containsText("LCSW");
    assertAccessible(page);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
    picture(page, "clinician-own-phone");
  }

  private static void state(Page page, String kind, String number, LocalDate issued) {
    typed(page, kind, number, issued);
    if (kind.equals("LCSW")) {
      attached(page, LETTER);
    }
    page.click("#state-it");
    assertThat(page.locator("#credentials")).containsText(kind);
    awaitQuiet(page);
  }

  private static void typed(Page page, String kind, String number, LocalDate issued) {
    page.selectOption("#kind", kind);
    page.fill("#number", number);
    page.fill("#issuedOn", issued.toString());
    page.locator("#issuedOn").dispatchEvent("change");
    awaitQuiet(page);
  }

  private static void attached(Page page, FilePayload file) {
    page.locator("#add [id^='file'][type=file]").setInputFiles(file);
  }

  private static Locator.FilterOptions has(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static String credential(String number) {
    return Sql.text("select id from credential where number = ?", number);
  }
}
