package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;
import static org.coresponse.browser.pages.Parts.messages;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Page;
import org.coresponse.browser.pages.TriagePage;
import org.coresponse.support.Given;
import org.coresponse.support.Rest;
import org.junit.jupiter.api.Test;

/** One question after the other, until nothing can change the outcome. */
class AskingBrowserIT extends BrowserIT {
  private static final String REMAIN = "#remain";

  @Test
  void a_call_is_asked_to_its_end_by_keyboard_alone() {
    var number = welfare();
    var page = as("call-taker");
    var triage = TriagePage.open(page, number);
    assertThat(page.locator(REMAIN)).isVisible();
    assertThat(page.locator("#decides > div").first()).isVisible();
    assertAccessible(page);
    picture(page, "asking-first");
    var asked = 0;
    while (page.locator(".pick").count() > 0) {
      var question = triage.next().innerText();
      page.keyboard().press(calm(page));
      page.waitForFunction(
          "was => { const next = document.getElementById('nextQuestion');"
              + " return next && next.innerText !== was && document.activeElement === next; }",
          question);
      awaitQuiet(page);
      asked++;
      if (asked == 4) {
        assertAccessible(page);
        picture(page, "asking-fourth");
      }
    }
    assertThat(asked).isBetween(3, 15);
    assertThat(triage.settled()).isVisible();
    assertThat(page.locator(REMAIN)).hasCount(0);
    assertAccessible(page);
    picture(page, "asking-settled");
    var said = triage.settled().innerText();
    page.keyboard().press("Control+Enter");
    assertThat(triage.mode()).isVisible();
    assertThat(messages(page)).hasCount(0);
    assertThat(said).contains(triage.mode().innerText());
    assertThat(triage.settled()).isVisible();
  }

  /** The digit of the answer that tells of no danger. */
  private static String calm(Page page) {
    for (var answer : new String[] {"ASKED_NONE_KNOWN", "NO", "ACCEPTS", "SECOND_PARTY"}) {
      var found = page.locator(".pick [data-answer='" + answer + "']");
      if (found.count() > 0) {
        return found.getAttribute("data-digit");
      }
    }
    return "1";
  }

  @Test
  void the_whole_form_is_a_key_away_and_nothing_given_is_lost() {
    var page = as("call-taker");
    var triage = TriagePage.open(page, welfare());
    var first = triage.next().innerText();
    triage.pick(page.locator(".pick button").first().getAttribute("data-answer")).click();
    assertThat(triage.next()).not().hasText(first);
    assertThat(page.locator("[id='f:known'] b:not(.muted)")).hasCount(1);
    page.keyboard().press("Alt+w");
    assertThat(part(page, "f:weapon")).isVisible();
    assertThat(page.locator(".big-q")).hasCount(0);
    triage.answer("child", "YES");
    page.keyboard().press("Alt+w");
    assertThat(triage.next()).isVisible();
    assertThat(page.locator("[id='f:known'] b:not(.muted)")).hasCount(2);
    page.keyboard().press("?");
    assertThat(page.locator("#shortcuts")).containsText("Alt W");
  }

  @Test
  void an_answer_is_taken_back_and_another_question_asked_first() {
    var page = as("call-taker");
    var triage = TriagePage.open(page, welfare());
    var first = triage.next().innerText();
    assertThat(part(page, "f:back")).hasCount(0);
    page.locator(".pick button").first().click();
    assertThat(triage.next()).not().hasText(first);
    part(page, "f:back").click();
    assertThat(triage.next()).hasText(first);
    assertThat(page.locator("[id='f:known'] b:not(.muted)")).hasCount(0);
    page.locator("[data-question=child]").click();
    assertThat(triage.next()).containsText("child");
    assertThat(triage.next()).isFocused();
    triage.pick("YES").click();
    assertThat(triage.next()).not().containsText("child");
    assertThat(page.locator("[id='f:known'] b:not(.muted)")).hasCount(1);
  }

  @Test
  void what_a_protocol_always_asks_is_asked_when_all_is_settled() {
    var number = welfare();
    Rest.as("call-taker")
        .post(
            "/calls/" + number + "/assessments",
            "{\"safety\":{\"medical\":\"YES\",\"violence\":\"YES\"}}");
    var page = as("dispatcher", View.PHONE_DARK_ES);
    var triage = TriagePage.open(page, number);
    assertThat(triage.settled()).isVisible();
    assertThat(triage.pick("IN_HAND_OR_REACH")).isVisible();
    assertAccessible(page);
    picture(page, "asking-always-phone");
    triage.pick("CANNOT_TELL").click();
    assertThat(page.locator(".pick")).hasCount(0);
    assertThat(triage.settled()).containsText("No queda nada por preguntar.");
    assertAccessible(page);
  }

  @Test
  void a_phone_asks_in_spanish_and_a_clinician_is_sent_to_the_screener() {
    var number = welfare();
    var phone = as("call-taker", View.PHONE_DARK_ES);
    var triage = TriagePage.open(phone, number);
    assertAccessible(phone);
    picture(phone, "asking-phone");
    assertThat((Boolean) phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isTrue();
    triage.pick("NO").click();
    awaitQuiet(phone);
    assertAccessible(phone);

    Given.clinician("Desk").account("diversion-clinician").licensed().onShift();
    var desk = as("diversion-clinician");
    var clinician = TriagePage.open(desk, number);
    assertThat(clinician.next()).isVisible();
    assertThat(desk.locator("[data-question=screen]")).hasCount(1);
    desk.locator("[data-question=screen]").click();
    assertThat(desk.locator("#toScreen")).isVisible();
    assertThat(desk.locator(".pick")).hasCount(0);
    assertThat(desk.locator(".screen-q").first()).isVisible();
    assertAccessible(desk);
    picture(desk, "asking-clinician");
  }

  private static String welfare() {
    return Given.call().nature("WELFARE CHECK").with("callerType", "UNKNOWN").taken();
  }
}
