package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Instant;
import org.coresponse.support.Given;
import org.coresponse.support.RungBell;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bell in the pages of those who can be rung. */
class RingsBrowserIT extends BrowserIT {
  /** What is rung is seen in an open page within this. */
  private static final double SOON = 3_000;

  private String incident;

  @BeforeEach
  void nothing_rings() {
    Sql.write("delete from ring");
    incident = Given.call().at("612 Holloway St", 35.99, -78.88).taken();
  }

  @Test
  void what_rings_is_seen_in_an_open_page_within_seconds_and_answered_by_keyboard() {
    var page = opened("call-taker", "/app/home.xhtml", View.WIDE_LIGHT_EN);
    var colleague = opened("dispatcher", "/app/dispatch/board.xhtml", View.WIDE_LIGHT_EN);
    assertThat(page.locator("#ringBar")).isHidden();
    RungBell.at("DISPATCH", "OFFER_EXPIRED", incident, "a", Instant.now().plusSeconds(90));
    seen(page, "An offer was not accepted in time, " + incident);
    seen(colleague, "An offer was not accepted in time, " + incident);
    assertThat(page.locator("#bellCount")).hasText("1");
    assertThat(page.title()).startsWith("(1) ");
    assertAccessible(colleague);
    picture(colleague, "rings-bar");

    page.keyboard().press("Alt+b");
    assertThat(page.locator("#ringList li")).containsText("612 Holloway St");
    assertThat(page.locator("#ringList .ring-left")).containsText("left");
    assertThat(page.locator("#ringList [data-answer]")).isFocused();
    assertAccessible(page);
    picture(page, "rings-tray");
    page.keyboard().press("Enter");
    assertThat(page.locator("#ringNone")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("#ringTray")).isHidden();
    assertThat(page.locator("#bell")).isFocused();
    assertThat(page.title()).doesNotStartWith("(");
    assertThat(colleague.locator("#ringBar"))
        .isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(SOON));
    assertThat(Sql.text("select stopped_by from ring")).isEqualTo(Given.subject("call-taker"));
  }

  @Test
  void a_phone_shows_what_rings_in_one_column_and_without_sound_it_is_still_seen() {
    var page = opened("shift-supervisor", "/app/home.xhtml", View.PHONE_DARK_ES);
    page.locator("#bell").click();
    assertThat(page.locator("#ringNone")).isVisible();
    page.locator("#ringMute").click();
    assertThat(page.locator("#ringMute")).hasAttribute("aria-pressed", "true");
    page.keyboard().press("Escape");
    RungBell.at("SUPERVISION", "CALLBACK_OVERDUE", incident, "a");
    RungBell.at("SUPERVISION", "MOVED_ON", incident, "b");
    seen(page, "y 1 más");
    page.locator("#ringShow").click();
    assertThat(page.locator("#ringList li")).hasCount(2);
    assertAccessible(page);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
    picture(page, "rings-phone");
    page.reload();
    page.locator("#bell").click();
    assertThat(page.locator("#ringMute")).hasAttribute("aria-pressed", "true");
  }

  @Test
  void it_is_heard_once_somebody_has_pressed_something_and_never_takes_the_focus_of_who_types() {
    var page = opened("dispatcher", "/app/intake/entry.xhtml", View.WIDE_LIGHT_EN);
    page.locator("#bell").click();
    page.evaluate(
        "() => { window.heard = 0; const start = OscillatorNode.prototype.start;"
            + " OscillatorNode.prototype.start = function (at) { window.heard++;"
            + " return start.call(this, at); }; }");
    page.locator("#ringTest").click();
    page.waitForFunction("() => window.heard === 4");
    page.keyboard().press("Escape");
    page.locator("[id='f:narrative']").focus();
    RungBell.at("DISPATCH", "LATE", incident, "a");
    seen(page, "Something is late");
    page.waitForFunction("() => window.heard >= 8");
    assertThat(page.locator("[id='f:narrative']")).isFocused();
  }

  @Test
  void those_for_whom_nothing_rings_have_no_bell() {
    var page = as("auditor");
    page.navigate("/app/home.xhtml");
    assertThat(page.locator("#bell")).hasCount(0);
  }

  private Page opened(String user, String address, View view) {
    var page = as(user, view);
    page.navigate(address);
    page.waitForFunction("() => document.documentElement.dataset.bell === 'open'");
    return page;
  }

  private static void seen(Page page, String words) {
    assertThat(page.locator("#ringBar"))
        .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(SOON));
  }
}
