package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.messages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.time.Instant;
import org.coresponse.browser.pages.EntryPage;
import org.coresponse.support.Given;
import org.coresponse.support.Rest;
import org.junit.jupiter.api.Test;

/** While a call is typed, the event it may belong to is offered, and it joins it as it is sent. */
class JoinOfferBrowserIT extends BrowserIT {
  private static final String TRIAGE = "**/app/triage/triage.xhtml?number=*";

  @Test
  void the_event_is_offered_while_the_number_is_typed_and_joined_by_keyboard() {
    var first = Given.call().with("callback", "919 555 0201").receivedAt(before()).taken();
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    assertThat(chosen(entry)).isHidden();
    entry.field("callback").click();
    page.keyboard().type("919 555 0201");
    assertThat(offers(page)).hasCount(1);
    assertThat(offers(page)).containsText("Same number");
    assertThat(page.locator("#crSaid")).containsText("may be the same event: 1");
    assertThat(entry.field("callback")).isFocused();
    assertAccessible(page);

    page.keyboard().press("Alt+j");
    assertThat(entry.field("callback")).isFocused();
    assertThat(chosen(entry)).hasValue(first);
    assertThat(offer(page, first)).hasAttribute("aria-pressed", "true");
    assertThat(page.locator("#crSaid")).containsText(first);
    assertAccessible(page);

    entry.field("callback").fill("919 555 0202"); // a choice outlasts what was offered
    assertThat(offers(page)).hasCount(0);
    assertThat(chosen(entry)).hasValue(first);
    entry.nature().fill("Noise");
    page.keyboard().press("Control+Enter");
    page.waitForURL(TRIAGE);
    assertThat(messages(page)).hasCount(1);
    assertThat(messages(page)).containsText("joined with " + first);
    var number = page.url().replaceAll(".*number=", "");
    assertThat(Rest.as("dispatcher").get("/incidents/" + number).text("number")).isEqualTo(first);
  }

  @Test
  void an_address_or_a_point_nearby_is_offered_too_and_what_was_closed_is_not() {
    var there = Given.call().at("40 Offered St", 35.9331, -78.9331).taken();
    var closed = Given.call().at("40 Offered St", 35.9331, -78.9331).taken();
    Given.closed(closed, null);
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    entry.field("address").fill("40 offered st");
    assertThat(offers(page)).hasCount(1);
    assertThat(offers(page)).containsText(there);
    assertThat(offers(page)).containsText("Same address");
    entry.field("address").fill("");
    assertThat(offers(page)).hasCount(0);
    entry.field("latitude").fill("35.9340");
    entry.field("longitude").fill("-78.9331");
    assertThat(offers(page)).containsText(there);
    assertThat(offers(page)).containsText("100 m away");
  }

  @Test
  void the_choice_is_kept_in_the_draft_and_can_be_taken_back() {
    var first = Given.call().with("callback", "919 555 0203").receivedAt(before()).taken();
    var page = as("call-taker-2");
    var entry = EntryPage.open(page);
    entry.field("callback").fill("919 555 0203");
    var kept = page.waitForResponse(r -> keeps(r.request(), first), offer(page, first)::click);
    assertThat(kept.finished()).isNull();
    assertThat(chosen(entry)).hasValue(first);
    page.waitForURL("**draft=*");
    page.reload();
    assertThat(chosen(entry)).isVisible();
    assertThat(chosen(entry)).hasValue(first);
    assertThat(offer(page, first)).hasAttribute("aria-pressed", "true");
    page.locator("#apart").click();
    assertThat(chosen(entry)).isHidden();
    assertThat(offer(page, first)).hasAttribute("aria-pressed", "false");
    assertThat(offer(page, first)).isFocused();
    entry.nature().fill("Noise");
    page.keyboard().press("Control+Enter");
    page.waitForURL(TRIAGE);
    var number = page.url().replaceAll(".*number=", "");
    assertThat(Rest.as("dispatcher").get("/incidents/" + number).text("number")).isEqualTo(number);
  }

  @Test
  void a_call_is_taken_in_all_the_same_when_the_event_was_closed_meanwhile() {
    var first = Given.call().with("callback", "919 555 0204").receivedAt(before()).taken();
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    entry.field("callback").fill("919 555 0204");
    offer(page, first).click();
    Given.closed(first, null);
    entry.nature().fill("Noise");
    page.keyboard().press("Control+Enter");
    page.waitForURL(TRIAGE);
    var number = page.url().replaceAll(".*number=", "");
    assertThat(messages(page).last()).containsText("no longer open");
    assertThat(Rest.as("dispatcher").get("/incidents/" + number).text("number")).isEqualTo(number);
  }

  /** Whether a request keeps the choice in the draft. */
  private static boolean keeps(Request request, String chosen) {
    var sent = request.postData();
    return sent != null && sent.contains("%22sameEventAs%22%3A%22" + chosen + "%22");
  }

  private static Instant before() {
    return Instant.now().minusSeconds(400);
  }

  private static Locator chosen(EntryPage entry) {
    return entry.field("sameEventAs");
  }

  private static Locator offers(Page page) {
    return page.locator("#offers > li");
  }

  private static Locator offer(Page page, String number) {
    return page.locator("[id='join-" + number + "']");
  }
}
