package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.coresponse.support.Given;
import org.junit.jupiter.api.Test;

/** The register: who may work, each agency its own. */
class CliniciansBrowserIT extends BrowserIT {
  private static final String REGISTER = "/app/clinicians/clinicians.xhtml";
  private static final String RECORD = "/app/clinicians/clinician.xhtml";
  private static final int PAGE = 25;

  @Test
  void an_agency_sees_its_own_people_and_nobody_else_s() {
    expectComplaint("404");
    var lapsed = LocalDate.now(Given.CITY).minusDays(2);
    Given.clinician("Alder").clearedFor("CO_RESPONSE").licensed().onShift();
    var own = Given.clinician("Birch").clearedFor("DIVERSION").licensedUntil(lapsed).onShift();
    var other =
        Given.clinician("Cedar").ofAgency("bcb").clearedFor("CO_RESPONSE").licensed().onShift();

    var page = registerOf("agency-admin");
    assertThat(rows(page, "Alder").locator(".tag.good")).hasCount(1);
    assertThat(rows(page, "Birch").locator(".tag.bad")).hasCount(1);
    assertThat(rows(page, "Cedar")).hasCount(0);
    assertThat(page.locator(".figures")).not().isEmpty();
    rows(page, "Birch").locator("a").click();
    page.waitForURL("**" + RECORD + "?id=" + own);
    assertThat(page.locator("#name")).containsText("Birch");
    assertThat(page.locator("#rights .missing")).containsText("The licence LCSW lapsed on");

    for (var address : new String[] {"?id=" + other, "?id=999999999", "?id=nonsense"}) {
      assertThat(page.navigate(RECORD + address).status()).as(address).isEqualTo(404);
      assertThat(page.locator(".fail .code")).hasText("404");
    }

    var theirs = registerOf("agency-admin-bcb");
    assertThat(rows(theirs, "Cedar")).hasCount(1);
    assertThat(rows(theirs, "Alder")).hasCount(0);
    var city = registerOf("program-manager");
    assertThat(rows(city, "Cedar")).hasCount(1);
    assertThat(rows(city, "Alder")).hasCount(1);
  }

  @Test
  void a_long_register_is_turned() {
    for (var i = 10; i < 10 + PAGE + 2; i++) {
      Given.clinician("Zz" + i).clearedFor("CO_RESPONSE").offShift();
    }
    var page = registerOf("agency-admin");
    var data = page.locator("[id='list:clinicianTable_data'] tr");
    assertThat(data).hasCount(PAGE);
    page.locator(".ui-paginator-last").click();
    awaitQuiet(page);
    assertThat(rows(page, "Zz" + (10 + PAGE + 1))).hasCount(1);
    page.locator(".ui-paginator-first").click();
    awaitQuiet(page);
    assertThat(data).hasCount(PAGE);
  }

  @Test
  void the_city_takes_an_agency_in() {
    Given.clinician("Seen").clearedFor("DIVERSION").licensed().offShift();
    var page = registerOf("program-manager");
    page.fill("#code", "Not A Code");
    page.fill("#name", "Triangle Care");
    page.click("#takeIn");
    assertThat(page.locator("#codeField .ui-message-error")).isVisible();
    assertThat(page.locator("#name")).hasValue("Triangle Care");
    page.fill("#code", "tri");
    page.click("#takeIn");
    assertThat(page.locator("#agencyList")).containsText("Triangle Care");
    assertAccessible(page);
    picture(page, "clinicians-city");
    assertThat(registerOf("agency-admin").locator("#agencies")).hasCount(0);
  }

  private Page registerOf(String user) {
    var page = as(user);
    page.navigate(REGISTER);
    assertThat(page.locator("[id='list:clinicianTable']")).isVisible();
    return page;
  }

  private static Locator rows(Page page, String name) {
    return page.locator("[id='list:clinicianTable_data'] tr")
        .filter(new Locator.FilterOptions().setHasText(name));
  }
}
