package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitLive;

import com.microsoft.playwright.options.SelectOption;
import java.time.Instant;
import java.util.regex.Pattern;
import org.coresponse.browser.pages.EntryPage;
import org.coresponse.browser.pages.IncidentPage;
import org.coresponse.support.Given;
import org.coresponse.support.Rest;
import org.junit.jupiter.api.Test;

/** What every page does for the hand on the keyboard, and what it remembers. */
class KeyboardBrowserIT extends BrowserIT {
  @Test
  void the_first_tab_stop_skips_to_the_content() {
    var page = as("dispatcher");
    page.navigate("/app/home.xhtml");
    page.keyboard().press("Tab");
    assertThat(page.locator("a.skip")).isFocused();
    assertThat(page.locator("a.skip")).isInViewport();
    page.keyboard().press("Enter");
    assertThat(page.locator("#main")).isFocused();
  }

  @Test
  void keys_find_and_help() {
    var number = Given.call().taken();
    var page = as("dispatcher");
    page.navigate("/app/home.xhtml");
    page.keyboard().press("/");
    assertThat(page.locator("#find")).isFocused();
    page.keyboard().type("?");
    assertThat(page.locator("#find")).hasValue("?");
    assertThat(page.locator("#shortcuts")).not().isVisible();
    page.locator("h1").click();
    page.keyboard().press("?");
    assertThat(page.locator("#shortcuts")).isVisible();
    assertThat(page.locator("#shortcuts li").first()).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("#shortcuts")).not().isVisible();
    page.keyboard().press("/");
    page.keyboard().type(number);
    page.keyboard().press("Enter");
    page.waitForURL("**/app/dispatch/incident.xhtml?number=" + number);
  }

  @Test
  void theme_and_language_are_remembered() {
    var page = as("call-taker");
    page.navigate("/app/home.xhtml");
    var html = page.locator("html");
    var english = page.title();
    page.locator("#themeSwitch").click();
    assertThat(html).hasAttribute("data-theme", "dark");
    assertThat(page.locator("#themeSwitch")).hasAttribute("aria-pressed", "true");
    page.locator("#languageSwitch").click();
    assertThat(html).hasAttribute("lang", "es");
    page.navigate("/app/dispatch/board.xhtml");
    assertThat(html).hasAttribute("lang", "es");
    assertThat(html).hasAttribute("data-theme", "dark");
    page.navigate("/app/home.xhtml");
    assertThat(page.title()).isNotEqualTo(english);
    assertThat(path(page)).doesNotContain("lang=");
  }

  /** A call about a known event, at a known address: nothing but keys. */
  @Test
  void a_call_joins_its_event_and_takes_a_known_address_by_keyboard_alone() {
    var first =
        Given.call()
            .with("callback", "919 555 0209")
            .at("81 Keyboard St", 35.9611, -78.9611)
            .receivedAt(Instant.now().minusSeconds(400))
            .taken();
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    assertThat(entry.field("callback")).isFocused();
    entry.type("919 555 0209");
    assertThat(page.locator("#offers > li")).hasCount(1);
    assertThat(entry.field("callerName")).isFocused();
    entry.press("Alt+j");
    assertThat(entry.field("sameEventAs")).hasValue(first);
    assertThat(entry.field("callerName")).isFocused();
    entry.type("Renee Alston").press("Tab", "Tab"); // past language and caller type
    assertThat(entry.field("address")).isFocused();
    page.keyboard().type("81 keyb");
    assertThat(entry.offeredAddresses()).hasCount(1);
    entry.press("ArrowDown", "Enter");
    assertThat(entry.field("latitude")).hasValue("35.9611");
    entry.press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab"); // past the map
    assertThat(entry.nature()).isFocused();
    entry.type("Noise in the yard").press("Control+Enter");
    page.waitForURL("**/app/triage/triage.xhtml?number=*");
    var number = page.url().replaceAll(".*number=", "");
    var incident = Rest.as("dispatcher").get("/incidents/" + number);
    assertThat(incident.text("number")).isEqualTo(first);
    assertThat(Rest.as("dispatcher").get("/calls/" + number).text("location.address"))
        .isEqualTo("81 Keyboard St");
  }

  /** Nobody closes over somebody else's change, and what was typed stays. */
  @Test
  void a_change_meanwhile_is_told_and_what_was_typed_stays() {
    var number = Given.call().taken();
    var slow = IncidentPage.open(as("dispatcher"), number);
    awaitLive(slow.page());
    slow.note().fill("Typed before the other one closed it.");
    var quick = IncidentPage.open(as("dispatcher-2"), number);
    quick.disposition().selectOption(new SelectOption().setIndex(1));
    quick.close().click();
    assertThat(quick.reopen()).isVisible();
    assertThat(slow.page().locator("[data-changed]")).isVisible();
    slow.disposition().selectOption(new SelectOption().setIndex(2));
    slow.close().click();
    assertThat(slow.page().locator(".messages .msg").first())
        .hasClass(Pattern.compile(".*error.*"));
    assertThat(slow.note()).hasValue("Typed before the other one closed it.");
  }
}
