package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponse.browser.pages.Parts.choice;
import static org.coresponse.browser.pages.Parts.messages;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.coresponse.browser.pages.TriagePage;
import org.coresponse.support.Given;
import org.coresponse.support.Rest;
import org.junit.jupiter.api.Test;

/** The suicide screener on the page of a call: what it asks depends on what was answered. */
class ScreenBrowserIT extends BrowserIT {
  private static final String KEPT = "#screenings > li, [id='f:screenings'] > li";

  @Test
  void the_branch_shows_what_comes_next_and_hides_the_rest() {
    var page = open("diversion-clinician", View.WIDE_LIGHT_EN, welfare());
    assertAsked(page, "item1", "item2");
    choice(page, "f:item1", "YES").check();
    choice(page, "f:item2", "NO").check();
    assertAsked(page, "item1", "item2", "item6");
    choice(page, "f:item6", "YES").check();
    assertAsked(page, "item1", "item2", "item6", "item6Recent");
    choice(page, "f:item2", "YES").check();
    assertAsked(page, "item1", "item2", "item3", "item4", "item5", "item6", "item6Recent");
    assertThat(page.locator("[data-open]")).isVisible();
    choice(page, "f:item4", "YES").check();
    choice(page, "f:item2", "NO").check();
    assertAsked(page, "item1", "item2", "item6", "item6Recent");
    assertThat(page.locator("[data-open]")).not().isVisible();
    choice(page, "f:item2", "YES").check();
    assertThat(choice(page, "f:item4", "NOT_ASKED")).isChecked();
    choice(page, "f:item6", "NO").check();
    choice(page, "f:item2", "NO").check();
    assertAccessible(page);
    picture(page, "screen-asking");

    part(page, "f:keepScreen").click();
    assertThat(messages(page)).hasCount(1); // who answers is not known yet
    choice(page, "f:respondent", "SELF").check();
    part(page, "f:keepScreen").click();
    assertThat(page.locator(KEPT)).hasCount(1);
    assertThat(page.locator(KEPT).first()).containsText("Low");
    assertAsked(page, "item1", "item2");
    assertThat(page.locator("[id='f:recommended'] .mode-big")).isVisible();
    assertAccessible(page);
    picture(page, "screen-kept");
  }

  @Test
  void it_is_asked_by_keyboard_alone() {
    var page = open("diversion-clinician", View.WIDE_LIGHT_EN, welfare());
    choice(page, "f:respondent", "SELF").focus();
    page.keyboard().press("Space");
    choice(page, "f:item1", "NOT_ASKED").focus();
    page.keyboard().press("ArrowRight"); // around to Yes
    page.keyboard().press("ArrowRight");
    assertThat(choice(page, "f:item1", "NO")).isChecked();
    page.keyboard().press("Tab");
    page.keyboard().press("ArrowRight");
    assertThat(choice(page, "f:item2", "YES")).isChecked();
    page.keyboard().press("Tab");
    page.keyboard().press("ArrowRight");
    assertThat(choice(page, "f:item3", "YES")).isChecked();
    part(page, "f:keepScreen").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(KEPT)).hasCount(1);
    assertThat(page.locator(KEPT).first()).containsText("High");
    assertThat(page.locator(KEPT).first()).containsText("Not finished");
  }

  @Test
  void ctrl_enter_presses_the_button_of_the_part_that_is_typed_in() {
    var page = open("diversion-clinician", View.WIDE_LIGHT_EN, welfare());
    choice(page, "f:respondent", "SELF").check();
    choice(page, "f:item1", "NO").check();
    part(page, "f:comment").fill("Speaks slowly.");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(KEPT)).hasCount(1);
    assertThat(page.locator(KEPT).first()).containsText("Speaks slowly.");

    page.locator("[data-answer='NO']").click();
    choice(page, "f:respondent", "SELF").check();
    part(page, "f:comment").fill("Not to be kept yet.");
    part(page, "f:turn").focus();
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("section[aria-labelledby=earlierTitle] li")).hasCount(1);
    assertThat(page.locator(KEPT)).hasCount(1);
    assertThat(part(page, "f:comment")).hasValue("Not to be kept yet.");
  }

  @Test
  void somebody_else_answers_in_spanish_on_a_phone_and_the_wording_is_said_to_be_unofficial() {
    var number = welfare();
    var page = open("diversion-clinician", View.PHONE_DARK_ES, number);
    assertThat(page.locator(".screener")).containsText("La redacción en español no es oficial.");
    assertThat(part(page, "f:respondentWho")).not().isVisible();
    choice(page, "f:respondent", "OTHER").check();
    part(page, "f:respondentWho").fill("su hermana");
    choice(page, "f:item1", "REFUSED").check();
    choice(page, "f:item2", "UNABLE").check();
    part(page, "f:comment").fill("Habla la hermana.");
    assertAccessible(page);
    picture(page, "screen-phone");
    part(page, "f:keepScreen").click();
    assertThat(page.locator(KEPT)).hasCount(1);
    assertThat(page.locator(KEPT).first()).containsText("Contestó su hermana");
    assertThat(page.locator(KEPT).first()).containsText("Habla la hermana.");
    assertThat(page.locator(KEPT).first()).containsText("Se negó");
    assertAccessible(page);
    picture(page, "screen-phone-kept");
  }

  @Test
  void who_is_not_on_the_call_sees_the_level_only_and_a_supervisor_reads_without_asking() {
    var number = welfare();
    Rest.as("diversion-clinician")
        .post(
            "/calls/" + number + "/assessments",
            Rest.body(
                "screen",
                Map.of("item1", "NO", "item2", "YES", "respondent", "SELF", "language", "es")));
    Given.clinician("Elsewhere")
        .account("field-clinician")
        .clearedFor("CO_RESPONSE")
        .licensed()
        .onShift();
    var elsewhere = open("field-clinician", View.WIDE_LIGHT_EN, number);
    assertThat(elsewhere.locator(".screener"))
        .containsText("How it was answered is read by the clinicians on the call.");
    assertThat(elsewhere.locator(KEPT)).hasCount(0);

    var supervisor = open("clinical-supervisor", View.WIDE_LIGHT_EN, number);
    assertThat(supervisor.locator(KEPT)).hasCount(1);
    assertThat(supervisor.locator(".screen-q")).hasCount(0);
    assertThat(part(supervisor, "f:keepScreen")).hasCount(0);
    assertAccessible(supervisor);
  }

  private Page open(String user, View view, String number) {
    return TriagePage.open(as(user, view), number).page();
  }

  private static String welfare() {
    return Given.call().nature("WELFARE CHECK").with("callerType", "UNKNOWN").taken();
  }

  private static void assertAsked(Page page, String... items) {
    for (var item : List.of("item1", "item2", "item3", "item4", "item5", "item6", "item6Recent")) {
      Locator row = page.locator(".screen-q[data-item='" + item + "']");
      if (List.of(items).contains(item)) {
        assertThat(row).isVisible();
      } else {
        assertThat(row).isHidden();
      }
    }
  }
}
