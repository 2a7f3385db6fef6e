package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.coresponse.support.Given;
import org.coresponse.support.Outside;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a manager does with the time machine. */
class ReplaysBrowserIT extends BrowserIT {
  private String moved;

  /** Three decisions, of which another version made one, and a call that nobody assessed. */
  @BeforeEach
  void a_past() throws Exception {
    Outside.emptyTables();
    assessed(Map.of());
    assessed(Map.of("violence", "NO"));
    moved =
        assessed(
            Map.of(
                "weapon",
                "IN_HAND_OR_REACH",
                "medical",
                "NO",
                "attempt",
                "NO",
                "severeIntox",
                "NO"));
    Sql.write(
        "update assessment a join crisis_call c on c.id = a.call_id set a.mode = 'POLICE',"
            + " a.rule = 'OLD_RULE', a.priority = 10, a.protocol_version = 'OLD v0'"
            + " where c.number = ?",
        moved);
    Sql.write("update assessment set made_at = made_at - interval 5 minute");
    Given.call().at("1 Main St", 35.99, -78.9).taken();
  }

  private static String assessed(Map<String, String> safety) {
    var call = Given.call().taken();
    var decided =
        Rest.as("call-taker").post("/calls/" + call + "/assessments", Rest.body("safety", safety));
    assertThat(decided.status()).as(decided.body()).isEqualTo(201);
    return call;
  }

  @Test
  void a_period_is_replayed_and_its_matrix_opens_to_the_calls() throws IOException {
    var page = as("program-manager");
    page.navigate("/app/home.xhtml");
    page.locator("#doList a[href$='/app/replay/replays.xhtml']").click();
    assertThat(page.locator("#latest .empty")).isVisible();
    begin(page);
    assertThat(page.locator(".figures")).isVisible();
    assertThat(page.locator("#matrix tbody tr")).hasCount(2);
    assertThat(page.locator("#rules tbody tr")).hasCount(1);
    assertThat(page.locator("#rules tbody tr").first()).containsText("OLD_RULE");
    assertAccessible(page);
    picture(page, "replay-report");

    page.locator("#matrix td.lowers a").click();
    assertThat(page.locator("#callTable_data tr")).hasCount(1);
    assertThat(page.locator("#callTable_data tr").first()).containsText(moved);
    assertAccessible(page);
    picture(page, "replay-calls");
    var file = page.waitForDownload(() -> page.locator("#csv").click());
    assertThat(file.suggestedFilename()).isEqualTo("replay-calls.csv");
    assertThat(Files.readAllLines(file.path())).hasSize(2);
    page.locator("#back").click();
    page.locator("#nature").selectOption("SUICIDE");
    page.locator("#narrow").click();
    assertThat(page.locator("#matrix")).hasCount(0);
    assertThat(page.url()).contains("nature=SUICIDE");
  }

  @Test
  void what_is_assumed_is_stated_and_shown_apart() {
    var page = as("clinical-supervisor", View.PHONE_DARK_ES);
    page.navigate("/app/replay/replays.xhtml");
    page.locator("#assume").selectOption("true");
    page.locator("#assumed summary").click();
    page.locator("#weapon").selectOption("CANNOT_TELL");
    picture(page, "replay-new-phone");
    begin(page);
    assertThat(page.locator("[aria-labelledby=unansweredTitle] tbody tr")).hasCount(1);
    assertAccessible(page);
    picture(page, "replay-report-phone");
    page.locator("[aria-labelledby=unansweredTitle] tbody a").click();
    assertThat(page.locator("#callTable_data tr")).hasCount(1);
    picture(page, "replay-calls-phone");
  }

  @Test
  void what_is_wrong_with_a_question_stands_at_its_field() {
    var page = as("program-manager");
    page.navigate("/app/replay/replays.xhtml");
    page.locator("#begin").click();
    assertThat(page.locator("#versionField .ui-message-error")).isVisible();
    page.locator("#version").selectOption("DUR-CRISIS v1");
    page.locator("#to").fill("2199-01-01T00:00");
    page.locator("#begin").click();
    assertThat(page.locator("#toField .ui-message-error")).isVisible();
    picture(page, "replay-new");
  }

  @Test
  void who_only_reads_is_offered_no_act() {
    var manager = as("program-manager");
    manager.navigate("/app/replay/replays.xhtml");
    begin(manager);
    for (var user : new String[] {"auditor", "police-officer"}) {
      var page = as(user);
      page.navigate("/app/replay/replays.xhtml");
      assertThat(page.locator("#new")).hasCount(0);
      page.locator("#latest a").first().click();
      assertThat(page.locator("#matrix")).isVisible();
      assertThat(page.locator("#again")).hasCount(0);
    }
  }

  /** Asks of the last hour, and waits for the report. */
  private static void begin(Page page) {
    var now = LocalDateTime.now(Given.CITY).truncatedTo(ChronoUnit.MINUTES);
    page.locator("#version").selectOption("DUR-CRISIS v1");
    page.locator("#from").fill(now.minusHours(1).toString());
    page.locator("#to").fill(now.toString());
    page.locator("#begin").click();
    page.waitForURL("**/app/replay/replay.xhtml*");
    page.locator("#matrix").waitFor();
  }
}
