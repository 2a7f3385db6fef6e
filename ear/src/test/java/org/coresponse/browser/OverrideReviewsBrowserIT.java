package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponse.browser.pages.Parts.choice;
import static org.coresponse.browser.pages.Parts.messages;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.coresponse.support.Given;
import org.coresponse.support.Outside;
import org.coresponse.support.Rest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of what was chosen otherwise, and its review. */
class OverrideReviewsBrowserIT extends BrowserIT {
  private static final String LIST = "/app/triage/overrides.xhtml";

  @BeforeEach
  void nothing_was_overridden() throws Exception {
    Outside.emptyTables();
  }

  @Test
  void a_supervisor_opens_an_override_with_its_decision_and_reviews_it_once() {
    var number = overridden("field-clinician");
    var page = as("clinical-supervisor");
    page.navigate("/app/home.xhtml");
    assertThat(page.locator("#toReview")).hasText("1");
    page.navigate(LIST);
    assertThat(rows(page)).hasCount(1);
    assertAccessible(page);
    picture(page, "overrides-list");
    page.getByText(number).click();
    assertThat(page.locator("#chosenTitle")).containsText(number);
    assertThat(page.locator(".mattered")).isVisible();
    part(page, "review:keepReview").click();
    assertThat(page.locator("[id='review'] .ui-message-error")).hasCount(1);
    choice(page, "review:verdict", "NOT_AGREED").check();
    part(page, "review:keepReview").click();
    assertThat(page.locator("[id='review'] .ui-message-error")).hasCount(1);
    assertAccessible(page);
    part(page, "review:comment").fill("He was not calm when the crew came.");
    part(page, "review:keepReview").click();
    assertThat(page.locator("#reviews > li")).hasCount(1);
    assertThat(page.locator("#reviews")).containsText("Not agreed");
    assertThat(rows(page)).hasCount(0);
    assertAccessible(page);
    picture(page, "overrides-reviewed");
    choice(page, "list:state", "REVIEWED").check();
    assertThat(rows(page)).hasCount(1);
    page.navigate("/app/home.xhtml");
    assertThat(page.locator("#toReview")).hasText("0");
  }

  @Test
  void nobody_is_offered_to_review_their_own_and_an_empty_list_says_so() {
    var page = as("shift-supervisor");
    page.navigate(LIST);
    assertThat(page.locator(".empty")).containsText("Nothing waits for a review.");
    assertAccessible(page);
    var number = overridden("shift-supervisor");
    page.navigate(LIST);
    assertThat(rows(page).first()).containsText("Your own");
    page.getByText(number).click();
    assertThat(page.locator("[id=one]")).containsText("Another supervisor reviews it.");
    assertThat(part(page, "review:keepReview")).hasCount(0);
  }

  @Test
  void who_was_quicker_is_read_first() {
    var number = overridden("field-clinician");
    var page = as("clinical-supervisor");
    page.navigate(LIST);
    page.getByText(number).click();
    choice(page, "review:verdict", "AGREED").check();
    var id = page.url().replaceAll(".*id=", "");
    Rest.as("shift-supervisor")
        .post("/overrides/" + id + "/reviews", Rest.body("seen", 0, "verdict", "AGREED"));
    part(page, "review:keepReview").click();
    assertThat(messages(page)).hasCount(1);
    assertThat(page.locator("#reviews > li")).hasCount(1);
    part(page, "review:keepReview").click();
    assertThat(page.locator("#reviews > li")).hasCount(2);
  }

  @Test
  void it_is_reviewed_in_spanish_on_a_phone() {
    var number = overridden("field-clinician");
    var page = as("clinical-supervisor", View.PHONE_DARK_ES);
    page.navigate(LIST);
    assertAccessible(page);
    picture(page, "overrides-phone-list");
    page.getByText(number).click();
    assertThat(page.locator("#chosenTitle")).containsText("Cambio en la llamada");
    assertAccessible(page);
    picture(page, "overrides-phone");
  }

  private static Locator rows(Page page) {
    return page.locator("[id='list:overrideTable'] tbody tr:not(.ui-datatable-empty-message)");
  }

  private static String overridden(String user) {
    var number = Given.call().nature("WELFARE CHECK").taken();
    var decision = Rest.as("call-taker").post("/calls/" + number + "/assessments", "{}").text("id");
    Rest.as(user)
        .post(
            "/calls/" + number + "/assessments/" + decision + "/overrides",
            Rest.body(
                "mode",
                "COR",
                "reasonCode",
                "new_information",
                "reason",
                "Neighbour called back, he is calm."));
    return number;
  }
}
