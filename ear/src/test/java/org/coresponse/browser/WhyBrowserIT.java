package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitLive;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.coresponse.browser.pages.TriagePage;
import org.coresponse.support.Given;
import org.coresponse.support.Rest;
import org.junit.jupiter.api.Test;

/** Why it is recommended, as people read it on the pages of a call and of an incident. */
class WhyBrowserIT extends BrowserIT {
  @Test
  void the_floor_reads_the_level_and_who_is_of_the_clinical_lane_the_items() {
    var number = Given.screenedHigh().call();
    var floor = TriagePage.open(as("dispatcher"), number).page();
    assertThat(floor.locator(".mattered")).containsText("Clinical level High");
    assertThat(floor.locator(".because")).not().containsText("Intent");
    assertThat(floor.locator(".changes > li")).not().hasCount(0);
    floor.locator(".because summary").first().click();
    assertThat(floor.locator(".changes > li").first()).isVisible();
    assertThat(floor.locator(".possible")).containsText("nobody is on duty");
    assertAccessible(floor);
    picture(floor, "why-floor");

    var clinical = TriagePage.open(as("clinical-supervisor"), number).page();
    assertThat(clinical.locator(".mattered")).containsText("4 Intent Yes");

    var incident = as("clinical-supervisor");
    incident.navigate("/app/dispatch/incident.xhtml?number=" + number);
    assertThat(incident.locator("[id='f:recommended'] .mattered"))
        .containsText("Clinical level High");
    assertThat(incident.locator("[id='f:recommended']")).not().containsText("Intent");
    assertAccessible(incident);
    picture(incident, "why-incident");
  }

  @Test
  void what_was_unfolded_stays_so_when_the_page_is_read_anew() {
    var number = Given.screenedHigh().call();
    var page = as("dispatcher");
    page.navigate("/app/dispatch/incident.xhtml?number=" + number);
    awaitLive(page);
    page.locator("#whyChangesHead").click();
    page.locator("#whyChanges").evaluate("fold => { fold.dataset.old = 'true'; }");
    Rest.as("shift-supervisor")
        .post(
            "/calls/" + number + "/notes",
            Rest.body("clientId", "n-1", "text", "The sister has called too."));
    assertThat(page.locator("#notes")).containsText("The sister has called too.");
    assertThat(page.locator("#whyChanges[data-old]")).hasCount(0);
    assertThat(page.locator(".changes > li").first()).isVisible();
    assertThat(page.locator("#whyChangesHead")).isFocused();
    page.locator("#whyChangesHead").click();
    assertThat(page.locator(".changes > li").first()).isHidden();
  }

  @Test
  void it_is_read_in_spanish_on_a_phone() {
    var page =
        TriagePage.open(as("call-taker", View.PHONE_DARK_ES), Given.screenedHigh().call()).page();
    assertThat(page.locator(".mattered")).containsText("Nivel clínico Alto");
    page.locator(".because summary").first().click();
    assertAccessible(page);
    page.locator(".because")
        .screenshot(
            new Locator.ScreenshotOptions().setPath(Path.of("target", "browser", "why-phone.png")));
  }
}
