package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.messages;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import org.coresponse.browser.pages.EntryPage;
import org.coresponse.support.Outside;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing that a call-taker types is lost. */
class DraftsBrowserIT extends BrowserIT {
  private static final String SENTENCE = "He is on the bridge with his brother’s <rifle> and";
  private static final double TWO_SECONDS = 2000;

  @BeforeEach
  void nothing_left_of_other_tests() {
    Sql.write("delete from call_draft");
  }

  @Test
  void the_browser_dies_in_mid_sentence_and_the_sentence_is_found_again() {
    var dies = asNewlySignedIn("call-taker");
    var entry = EntryPage.open(dies);
    entry.field("callback").fill("919 555 0199");
    entry.nature().fill("Suicidal person");
    entry.field("language").selectOption("quc");
    entry.answer("weapon", "CANNOT_TELL").check();
    entry.field("narrative").focus();
    dies.keyboard().type(SENTENCE);
    awaitKept(dies);
    assertThat(dies.evaluate("sessionStorage.length")).isEqualTo(0);
    dies.waitForURL("**/app/intake/entry.xhtml?draft=*");
    dies.context().close();

    var page = asNewlySignedIn("call-taker");
    var again = EntryPage.open(page);
    assertThat(again.drafts()).containsText("Suicidal person");
    assertAccessible(page);
    again.drafts().locator("a").first().click();
    assertThat(again.field("narrative")).hasValue(SENTENCE);
    assertThat(again.field("callback")).hasValue("919 555 0199");
    assertThat(again.nature()).hasValue("Suicidal person");
    assertThat(again.field("language")).hasValue("quc");
    assertThat(again.answer("weapon", "CANNOT_TELL")).isChecked();
    assertThat(again.drafts()).hasCount(0);

    again.press("Control+Enter");
    page.waitForURL("**/app/triage/triage.xhtml?number=*");
    assertThat(page.locator("main")).containsText(SENTENCE);
    assertThat(Sql.text("select state from call_draft")).isEqualTo("SENT");
    EntryPage.open(page);
    assertThat(again.drafts()).hasCount(0);
  }

  @Test
  void what_is_typed_without_a_network_is_kept_when_it_is_back() {
    expectComplaint("ERR_INTERNET_DISCONNECTED");
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    entry.field("narrative").fill("Before. ");
    awaitKept(page, "Before. ");
    page.context().setOffline(true);
    entry.field("narrative").fill("Before. After.");
    assertThat(entry.kept()).hasAttribute("data-state", "down");
    assertThat(page.locator("dialog[open]")).hasCount(0);
    page.context().setOffline(false);
    assertThat(entry.kept()).hasAttribute("data-state", "kept");
    awaitKept(page, "Before. After.");
  }

  @Test
  void a_dropped_line_stands_on_the_board_and_another_takes_it_over() throws Exception {
    var left = as("call-taker");
    var entry = EntryPage.open(left);
    entry.field("callback").fill("919 555 0198");
    entry.field("narrative").fill("She hung up.");
    awaitKept(left, "She hung up.");
    var board = as("dispatcher");
    board.navigate("/app/dispatch/board.xhtml");
    assertThat(board.locator("[id='f:dropped'] li")).hasCount(0);

    Outside.clockAt(Instant.now().plus(Duration.ofMinutes(3)));
    board.navigate("/app/dispatch/board.xhtml");
    var line = board.locator("[id='f:dropped'] li");
    assertThat(line).containsText("919 555 0198");
    assertAccessible(board);
    line.locator("button").click();
    var taken = new EntryPage(board);
    assertThat(taken.field("narrative")).hasValue("She hung up.");
    assertThat(taken.field("callback")).hasValue("919 555 0198");

    entry.field("narrative").fill("She hung up. Or not.");
    assertThat(entry.kept()).hasAttribute("data-state", "refused");
    left.navigate(path(board));
    assertThat(messages(left)).hasCount(1);
    assertThat(entry.field("narrative")).hasValue("");
  }

  @Test
  void a_draft_is_discarded_where_it_is_offered_and_on_leaving() {
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    entry.field("narrative").fill("Wrong number.");
    awaitKept(page, "Wrong number.");
    page.locator("#cancel").click();
    page.locator("#leaveNow").click();
    page.waitForURL("**/app/home.xhtml");
    EntryPage.open(page);
    entry.drafts().locator("button").click();
    assertThat(entry.drafts()).hasCount(0);

    entry.field("narrative").fill("Wrong number again.");
    awaitKept(page, "Wrong number again.");
    page.locator("#cancel").click();
    page.locator("[id='leaving:discard']").click();
    page.waitForURL("**/app/home.xhtml");
    assertThat(Sql.number("select count(*) from call_draft where state <> 'DISCARDED'")).isZero();
  }

  private static void awaitKept(Page page) {
    awaitKept(page, SENTENCE);
  }

  private static void awaitKept(Page page, String words) {
    page.waitForCondition(
        () ->
            Sql.number(
                    "select count(*) from call_draft where json_value(typed, '$.narrative') = ?",
                    words)
                == 1,
        new Page.WaitForConditionOptions().setTimeout(TWO_SECONDS));
  }
}
