package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.coresponse.support.Outside;
import org.coresponse.support.Versions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The tables of a draft are changed cell by cell, and two versions compared. */
class ProtocolTablesBrowserIT extends BrowserIT {
  private static final String TABLES = "/app/governance/tables.xhtml?name=";

  @AfterAll
  static void the_shipped_version_stands_alone_again() throws Exception {
    Outside.shippedVersionDecides();
  }

  @Test
  void a_draft_is_changed_cell_by_cell_and_taken_back() {
    var name = draft("DUR-CRISIS tables");
    var page = as("program-manager");
    page.navigate(TABLES + encoded(name) + "&table=medicalDanger");
    assertThat(page.locator("table.rules tbody tr")).hasCount(6);
    assertAccessible(page);
    assertThat(page.locator(".sentences li").first()).containsText("Si «¿Hay peligro médico?»");

    cell(page, 0, 1).click();
    assertThat(page.locator("#cellBox")).isVisible();
    assertAccessible(page);
    page.locator("#cellBox").getByText("one of these").check();
    page.locator("[id='cell:values'] input")
        .evaluateAll("all => all.forEach(b => b.checked && b.click())");
    part(page, "cell:save").click();
    assertThat(page.locator("#cellBox")).containsText("Choose at least one value.");
    page.locator("#cellBox").getByText("not known").check();
    page.locator("#cellBox").getByText("Yes").check();
    part(page, "cell:save").click();
    assertThat(page.locator("#cellBox")).isHidden();
    assertThat(cell(page, 0, 1)).containsText("or");
    assertThat(part(page, "f:undo")).isVisible();
    assertThat(page.locator("#unproven")).containsText("This draft is not proven.");

    assertFitsAPhone(page);

    page.navigate("/app/governance/compare.xhtml?from=DUR-CRISIS+v1&to=" + encoded(name));
    assertThat(page.locator("#changes li")).hasCount(1);
    assertThat(page.locator("#changes")).containsText("Changed");
    assertThat(page.locator("#counted")).containsText("of 33,215,062,500,000 combinations");
    assertThat(page.locator("#moves tbody tr").first()).isVisible();
    assertAccessible(page);
    assertFitsAPhone(page);
    page.setViewportSize(390, 844);
    picture(page, "compare-phone");
  }

  @Test
  void what_was_proven_and_is_changed_says_for_good_that_it_is_not_any_more() {
    var name = Versions.proven("DUR-CRISIS proven");
    var page = as("clinical-supervisor");
    page.navigate(TABLES + encoded(name) + "&table=response");
    assertThat(page.locator("#state")).hasText("Proven");
    assertThat(page.locator("#unproven")).hasCount(0);

    output(page, 0, 3).click();
    assertAccessible(page);
    part(page, "cell:said:0:text").fill("Life is in danger: medical help.");
    part(page, "cell:said:1:text").fill("La vida corre peligro: ayuda médica.");
    part(page, "cell:save").click();
    assertThat(output(page, 0, 2)).hasText("Life is in danger: medical help.");
    assertThat(output(page, 0, 3)).hasText("La vida corre peligro: ayuda médica.");
    assertThat(page.locator("#state")).hasText("Draft");
    assertThat(page.locator("#unproven")).containsText("not proven any more");
    assertAccessible(page);
    picture(page, "tables-unproven");
    part(page, "f:undo").click();
    assertThat(part(page, "f:undo")).hasCount(0);
    assertThat(page.locator("#unproven")).containsText("not proven any more");
    page.locator("#unproven a").click();
    assertThat(page.locator("[id='life:prove']")).isVisible();
  }

  @Test
  void rules_are_added_moved_removed_and_restored() {
    var name = draft("DUR-CRISIS rules");
    var page = as("clinical-supervisor");
    page.navigate(TABLES + encoded(name) + "&table=medicalDanger");
    var rules = page.locator("table.rules tbody tr");
    act(page, 2, "copy").click();
    assertThat(rules).hasCount(7);
    act(page, 2, "down").click();
    assertThat(part(page, "f:undo")).isVisible();
    act(page, 0, "remove").click();
    assertThat(rules).hasCount(6);
    for (var left = 3; left > 0; left--) {
      part(page, "f:undo").click();
      assertThat(rules).hasCount(left == 1 ? 6 : 7);
    }
    assertThat(part(page, "f:undo")).hasCount(0);
    page.navigate("/app/governance/compare.xhtml");
    page.locator("select[name=from]").selectOption("DUR-CRISIS v1");
    page.locator("select[name=to]").selectOption(new SelectOption().setLabel(name));
    page.locator("#compare").click();
    assertThat(page.locator("#counted")).containsText("come out the same");
    assertThat(page.locator("main")).containsText("No rule is different");
  }

  @Test
  void who_comes_second_is_told_and_keeps_what_was_typed() {
    var name = draft("DUR-CRISIS two");
    var first = as("program-manager");
    var second = as("clinical-supervisor");
    first.navigate(TABLES + encoded(name) + "&table=response");
    second.navigate(TABLES + encoded(name) + "&table=response");
    output(second, 0, 2).click();
    part(second, "cell:said:0:text").fill("Life is in danger: send medical help.");
    output(first, 0, 0).click();
    part(first, "cell:one").selectOption("POLICE");
    part(first, "cell:save").click();
    assertThat(output(first, 0, 0)).containsText("police");
    part(second, "cell:save").click();
    assertThat(second.locator("main [role=alert]").first()).containsText("changed");
    assertThat(part(second, "cell:said:0:text")).hasValue("Life is in danger: send medical help.");
  }

  @Test
  void what_is_live_is_read_and_not_changed() {
    var page = as("program-manager");
    page.navigate(TABLES + "DUR-CRISIS+v1&table=pathway");
    assertThat(page.locator("table.rules tbody tr")).hasCount(19);
    assertThat(page.locator("table.rules a, table.rules button")).hasCount(0);
    assertFitsAPhone(page);
  }

  private void assertFitsAPhone(Page page) {
    var before = page.viewportSize();
    page.setViewportSize(390, 844);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
    assertAccessible(page);
    page.setViewportSize(before.width, before.height);
  }

  private static Locator cell(Page page, int rule, int column) {
    return part(page, "f:r:" + rule + ":c:" + column + ":cell");
  }

  private static Locator output(Page page, int rule, int output) {
    return part(page, "f:r:" + rule + ":o:" + output + ":cell");
  }

  private static Locator act(Page page, int rule, String act) {
    return part(page, "f:r:" + rule + ":" + act);
  }

  private static String draft(String name) {
    var answer = Versions.upload("program-manager-2", name, Versions.file());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return name;
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8);
  }
}
