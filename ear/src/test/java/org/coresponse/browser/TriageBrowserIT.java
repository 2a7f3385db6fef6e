package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.messages;

import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import org.coresponse.browser.pages.TriagePage;
import org.coresponse.support.Given;
import org.coresponse.support.Rest;
import org.junit.jupiter.api.Test;

/** Who may ask what, and who may choose otherwise than the protocol. */
class TriageBrowserIT extends BrowserIT {
  private static final String REASON = "Patrol knows him and is two streets away.";

  @Test
  void choosing_otherwise_needs_a_role_and_a_reason() {
    var number = triaged();
    assertThat(TriagePage.open(as("call-taker"), number).mode()).isVisible();
    assertThat(TriagePage.open(as("dispatcher"), number).otherwise()).hasCount(0);

    var page = as("shift-supervisor");
    var triage = TriagePage.open(page, number);
    triage.otherwise().click();
    triage.override("choose").click();
    assertThat(triage.overrideBox().locator(".ui-message-error")).hasCount(3);
    assertThat(triage.overrideBox()).isVisible();
    assertThat(triage.overridden()).hasCount(0);
    triage.override("mode").selectOption("POLICE_CIT");
    triage.override("reasonCode").selectOption(new SelectOption().setIndex(1));
    triage.override("reason").fill("Short");
    triage.override("choose").click();
    assertThat(triage.overrideBox().locator(".ui-message-error")).hasCount(1);
    triage.override("reason").fill(REASON);
    triage.override("choose").click();
    assertThat(triage.overrideBox()).not().isVisible();
    assertThat(triage.overridden()).containsText(REASON);
    assertThat(triage.overridden()).containsText("Yolanda Pettway");

    var seen = TriagePage.open(as("call-taker"), number);
    assertThat(seen.overridden()).isVisible();
    assertThat(seen.otherwise()).hasCount(0);
  }

  @Test
  void only_clinicians_see_the_suicide_screener() {
    Given.clinician("Rivera")
        .account("field-clinician")
        .clearedFor("CO_RESPONSE")
        .licensed()
        .onShift();
    var number = triaged();
    for (var user : new String[] {"call-taker", "dispatcher", "shift-supervisor"}) {
      var triage = TriagePage.open(as(user), number);
      assertThat(triage.decide()).isVisible();
      assertThat(triage.screener()).hasCount(0);
      assertThat(triage.page().content()).doesNotContain("screenTitle", "item1", "item6Recent");
    }
    var page = as("field-clinician");
    var clinician = TriagePage.open(page, number);
    assertThat(clinician.screener()).hasCount(7);

    var after = TriagePage.open(as("call-taker"), number);
    assertThat(after.mode()).isVisible();
    assertThat(after.screener()).hasCount(0);
  }

  @Test
  void who_only_reads_answers_nothing() {
    var number = triaged();
    var triage = TriagePage.open(as("clinical-supervisor"), number);
    assertThat(triage.decide()).hasCount(0);
    assertThat(triage.answered("weapon", "CANNOT_TELL")).isDisabled();
    assertThat(triage.otherwise()).isVisible();
  }

  @Test
  void an_answer_may_change_and_is_never_unasked() {
    var number = triaged();
    var page = as("call-taker");
    var triage = TriagePage.open(page, number);
    assertThat(triage.answered("weapon", "NOT_ASKED")).isDisabled();
    triage.answer("weapon", "ASKED_NONE_KNOWN");
    assertThat(page.locator("p[data-changed]")).isVisible();
    triage.decide().click();
    assertThat(page.locator("section[aria-labelledby=earlierTitle] li")).hasCount(1);
    assertThat(page.locator("p[data-changed]")).not().isVisible();
    assertThat(triage.answered("weapon", "ASKED_NONE_KNOWN")).isChecked();
    assertThat(messages(page)).hasCount(0);
  }

  private static String triaged() {
    var number = Given.call().taken();
    var answer =
        Rest.as("call-taker")
            .post(
                "/calls/" + number + "/assessments",
                Rest.body("safety", Map.of("weapon", "PRESENT_IN_PLACE")));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return number;
  }
}
