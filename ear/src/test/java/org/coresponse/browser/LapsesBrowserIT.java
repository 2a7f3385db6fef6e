package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.coresponse.support.Given;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.Test;

/** A licence that ends is renewed: by its agency, then by the city. */
class LapsesBrowserIT extends BrowserIT {
  private static final String LIST = "/app/clinicians/lapses.xhtml";
  private static final LocalDate TODAY = LocalDate.now(Given.CITY);
  private static final FilePayload LETTER =
      new FilePayload(
          "renewal.pdf", "application/pdf", "%PDF-1.7 renewed".getBytes(StandardCharsets.US_ASCII));

  @Test
  void an_agency_renews_and_the_city_confirms() {
    var who =
        Given.clinician("Heron")
            .account("field-clinician")
            .clearedFor("CO_RESPONSE")
            .licensedUntil(TODAY.plusDays(21))
            .offShift();
    var agency = as("agency-admin");
    agency.navigate(LIST);
    assertThat(agency.locator("[id='list:lapseTable']")).containsText("21 days left");
    assertThat(agency.locator("[id='list:lapseTable']")).containsText("None stated");
    assertAccessible(agency);
    picture(agency, "lapses-agency");

    var own = as("field-clinician", View.PHONE_DARK_ES);
    own.navigate("/app/clinicians/own.xhtml");
    assertThat(own.locator("#ending")).containsText("Quedan 21 días");
    assertThat(own.locator("#ending")).containsText("envíe la nueva a su agencia");
    assertAccessible(own);
    picture(own, "lapses-own-phone");

    agency
        .locator("[id='list:lapseTable'] tr", new Page.LocatorOptions().setHasText("Heron"))
        .locator("a.ui-button")
        .click();
    assertThat(agency.locator("#addTitle")).containsText("Renew LCSW");
    assertThat(agency.locator("#kind")).hasValue("LCSW");
    assertThat(agency.locator("#issuedOn")).hasValue(TODAY.plusDays(21).toString());
    assertThat(agency.locator("#number"))
        .hasValue(
            Sql.text(
                "select number from credential where kind = 'LCSW' and clinician_id = ?", who));
    var next = LocalDate.of(TODAY.plusDays(21).getYear() + 2, 6, 30);
    assertThat(agency.locator("#expiresOn")).hasValue(next.toString());
    assertAccessible(agency);
    picture(agency, "lapses-renew");
    agency.click("#state-it");
    awaitQuiet(agency);
    agency.navigate(LIST);
    assertThat(agency.locator("[id='list:lapseTable']")).containsText("Stated, evidence wanted");

    agency.locator("[id='list:lapseTable'] a").filter(has("LCSW, good until")).click();
    agency.locator("[id^='attaching:more'][type=file]").setInputFiles(LETTER);
    agency.click("[id='attaching:attach']");
    assertThat(agency.locator("#credential")).containsText("renewal.pdf");
    agency.navigate(LIST);
    assertThat(agency.locator("[id='list:lapseTable']")).containsText("Stated, to be confirmed");

    var city = as("program-manager");
    city.navigate(LIST);
    city.locator("[id='list:lapseTable'] a").filter(has("LCSW, good until")).click();
    city.fill("[id='verifying:source']", "https://board.example.org/verify");
    city.click("[id='verifying:verify']");
    assertThat(city.locator("#credential")).containsText("https://board.example.org/verify");
    city.navigate(LIST);
    assertThat(city.locator("[id='list:lapseTable'] .tag.good")).hasText("Renewed");
    own.reload();
    assertThat(own.locator("#ending")).hasCount(0);

    var auditor = as("auditor", View.PHONE_DARK_ES);
    auditor.navigate(LIST);
    assertThat(auditor.locator("[id='list:lapseTable']")).containsText("Renovada");
    assertThat(auditor.locator("[id='readers'], [id='when'], [id='list:lapseTable'] a.ui-button"))
        .hasCount(0);
    assertAccessible(auditor);
    assertThat((Integer) auditor.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
    picture(auditor, "lapses-phone");
  }

  @Test
  void the_police_renew_for_an_officer_and_keep_addresses_of_their_own() {
    var ends = TODAY.plusDays(21);
    var who =
        Given.officer("Marlow")
            .account("police-officer-2")
            .cleared()
            .certifiedUntil(ends)
            .registered();
    Given.clinician("Heron").licensedUntil(ends).offShift();
    var own = as("police-officer-2", View.PHONE_DARK_ES);
    own.navigate("/app/officers/own.xhtml");
    assertThat(own.locator("#ending")).containsText("Quedan 21 días");
    assertThat(own.locator("#ending")).containsText("entregue el comprobante a un colega");
    assertAccessible(own);
    picture(own, "lapses-own-officer-phone");

    var police = as("police-officer");
    police.navigate(LIST);
    assertThat(police.locator("[id='list:lapseTable']")).containsText("Test Marlow");
    assertThat(police.locator("[id='list:lapseTable']")).not().containsText("Heron");
    assertThat(police.locator("[id='when'], [id='list:whose']")).hasCount(0);
    assertThat(police.locator("#warnings .note.warn")).hasCount(1);
    police.fill("[id='readers:email']", "records@police.example");
    police.keyboard().press("Enter");
    assertThat(police.locator("#warnings")).containsText("records@police.example");
    assertThat(police.locator("#warnings .note.warn")).hasCount(0);
    assertAccessible(police);
    picture(police, "lapses-police");
    police
        .locator("[id='list:lapseTable'] tr", new Page.LocatorOptions().setHasText("Marlow"))
        .locator("a.ui-button")
        .click();
    assertThat(police.locator("#addTitle")).containsText("Renew CJIS");
    assertThat(police.locator("#kind")).hasValue("CJIS");
    assertThat(police.locator("#issuedOn")).hasValue(ends.toString());
    assertThat(police.locator("#expiresOn")).hasValue(ends.plusYears(2).toString());
    assertAccessible(police);
    police.click("#state-it");
    awaitQuiet(police);

    var city = as("program-manager");
    city.navigate(LIST);
    assertThat(city.locator("[id='list:lapseTable']")).containsText("Heron");
    city.selectOption("[id='list:whose']", "/officers");
    assertThat(city.locator("[id='list:lapseTable']")).not().containsText("Heron");
    assertThat(city.locator("#csv")).hasAttribute("href", Pattern.compile(".*holders=OFFICER.*"));
    assertAccessible(city);
    picture(city, "lapses-officers-city");
    city.locator("[id='list:lapseTable'] a").filter(has("CJIS, good until")).click();
    assertThat(city.locator("#name")).hasText("Test Marlow");
    city.fill("[id='verifying:source']", "City clearance list");
    city.click("[id='verifying:verify']");
    assertThat(city.locator("#credential")).containsText("City clearance list");
    city.navigate("/app/officers/officer.xhtml?id=" + who + "&credential=" + ending(who, ends));
    assertThat(city.locator("#renewal .tag.good")).hasText("Renewed");
    own.reload();
    assertThat(own.locator("#rights")).isVisible();
    assertThat(own.locator("#ending")).hasCount(0);
  }

  @Test
  void the_city_says_when_and_who_by_keyboard() {
    Given.clinician("Crane").licensedUntil(TODAY.plusDays(400)).offShift();
    var city = as("program-manager");
    city.navigate(LIST);
    assertThat(city.locator("#warnings .note.warn")).hasCount(1);
    city.fill("[id='readers:email']", "programme@city.example");
    city.keyboard().press("Enter");
    assertThat(city.locator("#warnings")).containsText("programme@city.example");
    assertThat(city.locator("#warnings .note.warn")).hasCount(0);
    city.fill("[id='when:days']", "80, 10");
    city.keyboard().press("Enter");
    assertThat(city.locator("#holding")).containsText("80, 10");
    assertAccessible(city);
    picture(city, "lapses-city");
    city.fill("[id='when:days']", "90, 60, 30, 7, 0");
    city.keyboard().press("Enter");
    assertThat(city.locator("#holding")).containsText("90, 60, 30, 7, 0");
    city.locator("[id$=':remove']").click();
    assertThat(city.locator("#warnings .note.warn")).hasCount(1);

    city.check("[id='list:window:in:0']");
    assertThat(city.locator("[id='list:lapseTable']")).containsText("Nothing ends in this time.");
    assertThat(city.locator("#csv")).hasAttribute("href", Pattern.compile(".*DAYS_30.*"));
    var file = city.waitForDownload(() -> city.click("#csv"));
    assertThat(file.suggestedFilename()).isEqualTo("lapses.csv");
  }

  private static String ending(long officer, LocalDate on) {
    return Sql.text(
        "select id from credential where officer_id = ? and expires_on = ?", officer, on);
  }

  private static Locator.FilterOptions has(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
