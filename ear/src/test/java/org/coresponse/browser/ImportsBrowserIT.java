package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;
import static org.coresponse.browser.pages.Parts.messages;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coresponse.support.Outside;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mapping is written and tried, a file is looked at, imported, followed and its report read. */
class ImportsBrowserIT extends BrowserIT {
  private static final String IMPORTS = "/app/exchange/imports.xhtml";
  private static final String MAPPINGS = "/app/exchange/mappings.xhtml";
  private static final String GOOD =
      """
      {"version": 1, "name": "%s", "source": "%s",
       "zone": "America/New_York", "key": "id",
       "fields": {
         "receivedAt": {"column": "at", "format": ["yyyy-MM-dd HH:mm"]},
         "nature": "what",
         "address": "where"}}
      """;
  private static final String HEADER = "id,at,what,where,more\n";

  @BeforeEach
  void nothing_is_there() throws Exception {
    Outside.emptyTables();
  }

  private static FilePayload file(String content) {
    return new FilePayload("calls.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
  }

  private static void choose(Page page, String form, String content) {
    page.locator("[id^='" + form + ":file'][type=file]").setInputFiles(file(content));
  }

  private static void press(Page page, String button) {
    part(page, button).click();
    awaitQuiet(page);
  }

  private static void saved(String name) {
    var reply = Rest.as("program-manager").post("/import-mappings", GOOD.formatted(name, name));
    assertThat(reply.status()).isEqualTo(201);
  }

  private static String rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "c" + i + ",2025-01-01 10:00,NOISE,%d Main St,\n".formatted(i))
        .collect(Collectors.joining("", HEADER, ""));
  }

  @Test
  void a_mapping_is_written_its_mistake_named_by_line_and_path_tried_and_saved() {
    var page = as("program-manager");
    page.navigate(MAPPINGS);
    press(page, "adding:add");
    var json = part(page, "edit:json");
    assertThat(json).hasValue(Pattern.compile("our-city"));
    json.fill(GOOD.formatted("written", "written").replace("HH:mm", "bbb"));
    press(page, "edit:save");
    var wrong = part(page, "edit:wrong");
    assertThat(wrong).containsText("Line 4: fields.receivedAt.format[0]");
    assertThat(wrong).containsText("Needs a list of patterns");
    assertThat(messages(page).first()).containsText("fields.receivedAt.format[0]");
    assertAccessible(page);
    wrong.locator("[data-go-line]").click();
    assertThat(json).isFocused();
    assertThat(page.evaluate("() => getSelection().toString()").toString()).contains("bbb");

    json.fill(GOOD.formatted("written", "written"));
    choose(page, "edit", HEADER + "1,2025-01-01 10:00,NOISE,5 Main St,x\n,soon,,,\n");
    press(page, "edit:try");
    assertThat(wrong).hasText("");
    var cells = page.locator("#previewTable tbody tr");
    assertThat(cells).hasCount(2);
    assertThat(cells.first()).containsText("1 Jan 2025, 10:00:00");
    assertThat(cells.last()).containsText("Not written as the mapping says times are");
    assertThat(page.locator("footer")).containsText("more");
    assertAccessible(page);
    assertThat(Sql.number("select count(*) from import_job")).isZero();
    assertThat(Sql.number("select count(*) from import_mapping")).isZero();

    press(page, "edit:save");
    page.waitForURL(url -> url.contains("name=written") && url.contains("saved=1"));
    assertThat(messages(page).first()).containsText("version 1 of written");
    assertThat(page.locator("#all")).containsText("written");
    assertThat(page.locator("#versions li")).hasCount(1);
    press(page, "edit:save");
    assertThat(messages(page).first()).containsText("says the same already");
    assertNoComplaints();
  }

  @Test
  void a_file_is_looked_at_with_what_is_wrong_beside_its_cell_and_reached_by_keyboard() {
    saved("looked");
    var page = as("program-manager");
    page.navigate(IMPORTS);
    part(page, "new:mapping").selectOption("looked");
    var long81 = "x".repeat(81);
    choose(
        page,
        "new",
        HEADER + "1,2025-11-02 01:30,NOISE,5 Main St,\n2,2025-01-01,%s,,\n3,x\n".formatted(long81));
    press(page, "new:try");
    var said = page.locator("#said li");
    assertThat(said).hasCount(4);
    assertThat(said.nth(0)).containsText("This hour happened twice");
    assertThat(said.nth(1)).hasText(Pattern.compile("Line 3, Nature:\\s+Too long"));
    assertThat(said.nth(2)).containsText("Not written as the mapping says times are");
    assertThat(said.nth(3)).containsText("more or fewer columns");
    said.nth(1).locator("a").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("td:focus")).containsText("Too long");
    assertThat(page.locator("td:focus")).containsText(long81);
    assertThat(page.locator("#previewTable thead")).containsText("Nature");
    assertThat(page.locator("#previewTable thead")).containsText("what");
    assertAccessible(page);
    picture(page, "imports-preview");
    assertThat(Sql.number("select count(*) from crisis_call")).isZero();
    assertThat(Sql.number("select count(*) from import_file_part")).isZero();

    choose(page, "new", "id,when\n1,2\n");
    press(page, "new:try");
    assertThat(page.locator("#missing")).containsText("at");
    assertThat(page.locator("#missing")).containsText("when");
    assertAccessible(page);
    assertNoComplaints();
  }

  @Test
  void a_file_is_counted_then_imported_followed_to_its_end_and_its_remarks_are_read() {
    saved("followed");
    var page = as("program-manager");
    page.navigate(IMPORTS);
    assertThat(part(page, "latest")).containsText("Nothing was imported yet");
    begin(page, "followed", rows(1200) + "late,tomorrow,NOISE,,\n", "new:count");
    awaitEnd(page, "Done");
    assertThat(part(page, "progress")).containsText("Nothing was changed");
    assertThat(Sql.number("select count(*) from crisis_call")).isZero();

    begin(page, "followed", rows(1200) + "late,tomorrow,NOISE,,\n", "new:begin");
    awaitEnd(page, "Done");
    assertThat(part(page, "bar")).hasAttribute("value", "100");
    assertThat(page.locator("#progress dl")).containsText("1201");
    assertThat(page.locator("#progress dl")).containsText("1200");
    assertThat(part(page, "remarkTable")).containsText("1202");
    assertThat(part(page, "remarkTable")).containsText("Not written as the mapping says times are");
    assertThat(Sql.number("select count(*) from crisis_call")).isEqualTo(1200);
    var download = page.waitForDownload(() -> part(page, "download").click());
    assertThat(download.suggestedFilename()).endsWith("-refusals.csv");
    assertAccessible(page);
    picture(page, "imports-report");
    assertNoComplaints();
  }

  @Test
  void an_import_is_cancelled_after_it_was_asked_whether() {
    saved("cancelled");
    var page = as("program-manager");
    page.navigate(IMPORTS);
    begin(page, "cancelled", rows(60_000), "new:begin");
    page.locator("[id='cancel:open']").click();
    assertThat(part(page, "cancel:box")).containsText("What it has brought stays");
    assertAccessible(page);
    press(page, "cancel:go");
    awaitEnd(page, "Cancelled");
    assertThat(Sql.number("select count(*) from crisis_call")).isLessThan(60_000);
    assertThat(part(page, "cancel:open")).hasCount(0);
    assertNoComplaints();
  }

  private static void begin(Page page, String mapping, String content, String button) {
    part(page, "new:mapping").selectOption(mapping);
    choose(page, "new", content);
    var before = page.url();
    part(page, button).click();
    page.waitForURL(url -> url.contains("begun=true&id=") && !url.equals(before));
  }

  private static void awaitEnd(Page page, String status) {
    assertThat(part(page, "progress"))
        .containsText(
            status,
            new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                .setTimeout(60_000));
    assertThat(page.locator("#latest li").first()).containsText(status);
  }

  @Test
  void whoever_may_only_read_has_nothing_to_press() {
    saved("read");
    var page = as("auditor");
    page.navigate(IMPORTS);
    assertThat(page.locator("main button")).hasCount(0);
    page.navigate(MAPPINGS + "?name=read");
    assertThat(page.locator("main button")).hasCount(0);
    assertThat(part(page, "edit:json")).hasAttribute("readonly", "readonly");
    expectComplaint("404");
    for (var address : new String[] {IMPORTS + "?id=0", IMPORTS + "?id=x", MAPPINGS + "?name=no"}) {
      assertThat(page.navigate(address).status()).as(address).isEqualTo(404);
    }
    assertNoComplaints();
  }

  @Test
  void everything_is_seen_on_a_phone_in_the_dark_in_spanish() {
    saved("telefono");
    var page = as("program-manager", View.PHONE_DARK_ES);
    page.navigate(IMPORTS);
    part(page, "new:mapping").selectOption("telefono");
    choose(page, "new", HEADER + "1,2025-01-01 10:00,NOISE,5 Main St,\n2,pronto,NOISE,,\n");
    press(page, "new:try");
    assertThat(page.locator("#said li")).hasCount(1);
    assertAccessible(page);
    for (Locator button : page.locator("main .ui-button:visible").all()) {
      assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(44);
    }
    picture(page, "imports-phone");
    page.navigate(MAPPINGS + "?name=telefono");
    assertAccessible(page);
    picture(page, "mappings-phone");
    assertNoComplaints();
  }
}
