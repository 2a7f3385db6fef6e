package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;

import java.io.IOException;
import java.nio.file.Files;
import org.coresponse.browser.pages.TrailPage;
import org.coresponse.support.Given;
import org.coresponse.support.Rest;
import org.junit.jupiter.api.Test;

/** What an auditor does with the trail. */
class TrailBrowserIT extends BrowserIT {
  private static final int SHOWN = 50;

  @Test
  void filters_narrow_it_together() {
    var number = Given.call().by("call-taker").taken();
    Given.call().by("dispatcher").taken();
    Rest.as("call-taker").get("/trail");
    var trail = TrailPage.open(as("auditor"));
    assertThat(trail.lines().first()).isVisible();

    trail.field("who").fill("Denise");
    trail.field("act").selectOption("CallReceived");
    trail.find();
    assertThat(trail.rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get(1)).isEqualTo("Denise Okafor"));
    trail.field("on").fill(number);
    trail.find();
    assertThat(trail.lines()).hasCount(1);

    trail.field("on").fill("");
    trail.field("act").selectOption("");
    trail.field("outcome").selectOption("REFUSED");
    trail.find();
    assertThat(trail.lines()).hasCount(1);
    trail.lines().first().locator("a").click();
    assertThat(trail.page().locator("#line dl")).containsText("forbidden");

    trail.field("who").fill("Nobody of that name");
    trail.find();
    assertThat(trail.page().locator("#lineTable .empty")).isVisible();
    trail.field("who").fill("");
    trail.field("outcome").selectOption("");
    trail.field("from").fill("2199-01-01T00:00");
    trail.find();
    assertThat(trail.page().locator("#lineTable .empty")).isVisible();
  }

  @Test
  void it_is_turned_by_key_while_lines_are_added() {
    for (var i = 0; i < SHOWN + 5; i++) {
      Given.call().by("shift-supervisor").taken();
    }
    var trail = TrailPage.open(as("auditor"));
    trail.field("who").fill("Yolanda");
    trail.field("act").selectOption("CallReceived");
    trail.find();
    assertThat(trail.lines()).hasCount(SHOWN);
    assertThat(trail.field("newerLines")).isDisabled();
    var first = trail.rows();
    Given.call().by("shift-supervisor").taken();

    trail.older();
    assertThat(trail.field("olderLines")).isDisabled();
    assertThat(trail.rows()).hasSize(5).doesNotContainAnyElementsOf(first);
    trail.newer();
    assertThat(trail.field("newerLines")).isDisabled();
    assertThat(trail.lines()).hasCount(SHOWN);
  }

  @Test
  void the_export_is_the_filter_as_a_file() throws IOException {
    var number = Given.call().by("call-taker").taken();
    Given.call().by("call-taker").taken();
    var trail = TrailPage.open(as("auditor"));
    trail.field("on").fill(number);
    trail.find();
    var file = trail.page().waitForDownload(() -> trail.field("exportLink").click());
    assertThat(file.suggestedFilename()).isEqualTo("trail.csv");
    var lines = Files.readAllLines(file.path());
    assertThat(lines.get(0)).startsWith("line,at,subject,name,roles,organisation,channel,act");
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).contains("CallReceived", number, "Denise Okafor");

    trail.field("on").fill("");
    trail.field("act").selectOption("TrailExported");
    trail.find();
    assertThat(trail.lines()).hasCount(1);
  }

  @Test
  void everything_on_one_call_is_one_click_away() {
    var number = Given.call().by("call-taker").taken();
    Rest.as("dispatcher").get("/calls/" + number);
    var trail = TrailPage.open(as("auditor"));
    trail.field("act").selectOption("CallReceived");
    trail.find();
    trail.lines().first().locator("a").click();
    trail.field("followLine").click();
    awaitQuiet(trail.page());
    assertThat(trail.field("on")).hasValue(number);
  }
}
