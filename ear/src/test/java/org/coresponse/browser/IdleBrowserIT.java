package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import org.coresponse.support.Eventually;
import org.coresponse.support.Given;
import org.coresponse.support.Outside;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A screen that nobody touches. */
class IdleBrowserIT extends BrowserIT {
  private static final String SETTING = "/it/setting?key=coresponse.idle";
  private static final String WORDS = "The caller walks towards the bridge.";
  private static final double SOON = 30_000;

  @BeforeEach
  void sixteen_seconds_are_long() throws Exception {
    Outside.send("PUT", SETTING + "&value=PT16S", null);
  }

  @AfterEach
  void as_it_was() throws Exception {
    Outside.send("DELETE", SETTING, null);
  }

  @Test
  void it_warns_covers_itself_and_gives_back_what_was_typed_to_whoever_signs_in_again()
      throws Exception {
    expectComplaint("401");
    var page = asNewlySignedIn("call-taker-2");
    page.navigate("/app/intake/entry.xhtml");
    page.locator("[id='f:narrative']").fill(WORDS);
    shown(page, "#idle");
    assertThat(page.locator("#idleHere")).isFocused();
    picture(page, "idle-warning");
    page.keyboard().press("Enter");
    assertThat(page.locator("#idle")).isHidden();
    assertThat(page.locator("[id='f:narrative']")).hasValue(WORDS);

    shown(page, "#cover");
    assertThat(page.locator("main")).isHidden();
    assertThat(page).hasTitle("Coresponse");
    page.keyboard().press("Escape");
    page.keyboard().press("Escape");
    shown(page, "#cover");
    assertThat(page.locator("main")).isHidden();
    assertAccessible(page);
    picture(page, "idle-cover");
    Eventually.within(
        Duration.ofSeconds(10),
        () ->
            Sql.number(
                    "select count(*) from presence where subject = ? and told_gone = 'COVERED'",
                    Given.subject("call-taker-2"))
                == 1);

    var second = page.context().newPage();
    second.navigate("/app/home.xhtml");
    assertThat(second.locator("#password")).isVisible();
    second.close();
    page.locator("#coverSignIn").click();
    assertThat(page.locator("#password")).isVisible();
    Outside.send("DELETE", SETTING, null);
    fillSignIn(page, "call-taker-2");
    assertThat(page.locator("[id='f:narrative']")).hasValue(WORDS);
  }

  @Test
  void a_touch_in_one_page_counts_for_the_other() {
    var page = asNewlySignedIn("dispatcher-2");
    page.navigate("/app/home.xhtml");
    var other = page.context().newPage();
    other.navigate("/app/home.xhtml");
    shown(page, "#idle");
    shown(other, "#idle");
    other.keyboard().press("Shift");
    assertThat(page.locator("#idle")).isHidden();
    assertThat(other.locator("#idle")).isHidden();
  }

  private static void shown(Page page, String dialog) {
    assertThat(page.locator(dialog))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON));
  }
}
