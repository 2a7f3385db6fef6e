package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;
import static org.coresponse.browser.pages.Parts.messages;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.coresponse.browser.pages.EntryPage;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The city sets which fields the call screen asks, and call-takers are asked so. */
class CallScreenBrowserIT extends BrowserIT {
  private static final String SETTING = "/app/intake/screen.xhtml";

  @AfterEach
  void every_field_is_shown_again() {
    Sql.write("delete from call_field");
  }

  /** Rules in turn: field, nature, channel, use. */
  private static void given(String... rules) {
    for (var at = 0; at < rules.length; at += 4) {
      Sql.write(
          "insert into call_field (call_screen_id, field, nature, channel, field_use)"
              + " values (1, ?, ?, ?, ?)",
          rules[at],
          rules[at + 1],
          rules[at + 2],
          rules[at + 3]);
    }
  }

  @Test
  void rules_are_added_tried_and_removed() {
    var page = as("program-manager");
    page.navigate("/app/codes/natures.xhtml");
    part(page, "screenLink").click();
    part(page, "field").selectOption("LANGUAGE");
    awaitQuiet(page);
    part(page, "nature").selectOption("SUICIDE THREAT");
    part(page, "use").selectOption("REQUIRED");
    press(page, "add");
    assertThat(messages(page)).containsText("holds from now on");
    assertThat(page.locator("#ruleList li")).hasCount(1);
    assertThat(page.locator("#ruleList li")).containsText("Suicid");
    assertThat(tried(page, "Language")).containsText("Shown");
    part(page, "triedNature").selectOption("SUICIDE THREAT");
    assertThat(tried(page, "Language")).containsText("Required");
    assertAccessible(page);

    part(page, "field").selectOption("ADDRESS");
    awaitQuiet(page);
    assertThat(part(page, "use").locator("option[value=HIDDEN]")).hasCount(0);
    part(page, "field").selectOption("LANGUAGE");
    awaitQuiet(page);
    part(page, "use").selectOption("HIDDEN");
    press(page, "add");
    assertThat(page.locator("#ruleList li")).hasCount(1);
    assertThat(tried(page, "Language")).containsText("Hidden");

    page.locator("#ruleList button").click();
    assertThat(page.locator("#ruleList")).hasCount(0);
    assertThat(tried(page, "Language")).containsText("Shown");
  }

  @Test
  void what_somebody_else_set_meanwhile_is_not_overwritten() {
    var page = as("program-manager");
    page.navigate(SETTING);
    var manager = Rest.as("program-manager");
    manager.put(
        "/call-screen",
        "{\"rules\":[{\"field\":\"POINT\",\"use\":\"HIDDEN\"}]}",
        manager.get("/call-screen").etag());
    press(page, "add");
    assertThat(page.locator(".messages .msg").first()).hasClass(Pattern.compile(".*error.*"));
    assertThat(page.locator("#ruleList li")).hasCount(1);
    assertThat(page.locator("#ruleList li")).containsText("Latitude");
  }

  @Test
  void others_read_them() {
    given("POINT", "", "", "HIDDEN");
    var page = as("call-taker");
    page.navigate(SETTING);
    assertThat(page.locator("#ruleList li")).hasCount(1);
    assertThat(part(page, "add")).hasCount(0);
    assertThat(page.locator("#ruleList button")).hasCount(0);
  }

  @Test
  void fields_come_and_go_while_nature_and_channel_are_typed() {
    given(
        "CROSS_STREET",
        "",
        "",
        "HIDDEN",
        "PLACE_NAME",
        "",
        "",
        "HIDDEN",
        "CROSS_STREET",
        "SUICIDE THREAT",
        "",
        "SHOWN",
        "CALLER_NAME",
        "SUICIDE THREAT",
        "TEXT_911",
        "HIDDEN",
        "LANGUAGE",
        "SUICIDE THREAT",
        "",
        "REQUIRED");
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    assertThat(entry.field("callback")).isFocused();
    assertThat(entry.field("crossStreet")).isHidden();
    assertThat(entry.field("placeName")).isHidden();
    assertThat(entry.field("callerName")).isVisible();
    entry.nature().focus();
    page.keyboard().type("suicide th");
    entry.suggested().first().waitFor();
    page.keyboard().press("Tab");
    assertThat(entry.field("channel")).isFocused();
    assertThat(entry.field("crossStreet")).isVisible();
    assertThat(star(entry, "language")).isVisible();
    assertThat(entry.field("language")).hasAttribute("aria-required", "true");
    page.keyboard().type("Text");
    assertThat(entry.field("channel")).hasValue("TEXT_911");
    assertThat(entry.field("callerName")).isHidden();
    assertAccessible(page);
    entry.nature().fill("Something else");
    assertThat(entry.field("callerName")).isVisible();
    assertThat(entry.field("crossStreet")).isHidden();
    assertThat(star(entry, "language")).hasCount(0);
  }

  @Test
  void what_was_typed_before_its_field_went_stays_in_sight() {
    given("CALLER_NAME", "", "OFFICER", "HIDDEN", "CALLER_TYPE", "", "OFFICER", "HIDDEN");
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    entry.field("callerName").fill("Renee Alston");
    entry.field("channel").selectOption("OFFICER");
    assertThat(part(page, "f:callerTypeField")).isHidden();
    assertThat(entry.field("callerName")).isVisible();
    entry.field("callerName").fill("");
    assertThat(entry.field("callerName")).isFocused();
    assertThat(entry.field("callerName")).isVisible();
    page.keyboard().press("Tab");
    assertThat(entry.field("callerName")).isHidden();
    entry.field("channel").selectOption("UNKNOWN");
    assertThat(entry.field("callerName")).isVisible();
  }

  @Test
  void a_call_is_not_sent_without_what_the_city_requires_and_nothing_typed_is_lost() {
    given(
        "LANGUAGE",
        "",
        "",
        "REQUIRED",
        "POINT",
        "",
        "",
        "REQUIRED",
        "CALLBACK",
        "WELFARE CHECK",
        "",
        "REQUIRED");
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    entry.nature().fill("WELFARE CHECK");
    entry.field("narrative").fill("Her curtains were closed all week.");
    entry.press("Control+Enter");
    for (var field : new String[] {"callback", "language", "latitude"}) {
      assertThat(message(entry, field)).containsText("Your city wants this filled");
      assertThat(entry.field(field)).hasAttribute("aria-invalid", "true");
    }
    assertThat(entry.field("narrative")).hasValue("Her curtains were closed all week.");
    assertThat(star(entry, "callback")).isVisible();
    assertAccessible(page);
    picture(page, "entry-required");
    entry.field("callback").fill("919 555 0142");
    entry.field("language").selectOption("und");
    entry.field("latitude").fill("36.01");
    entry.field("longitude").fill("-78.92");
    entry.press("Control+Enter");
    page.waitForURL("**/app/triage/triage.xhtml?number=*");
    assertThat(page.locator(".call-strip")).containsText("Not known yet which");
  }

  private static Locator tried(Page page, String field) {
    return page.locator("#triedList li").filter(new Locator.FilterOptions().setHasText(field));
  }

  private static Locator star(EntryPage entry, String field) {
    return entry.field(field + "Field").locator(".ui-outputlabel-rfi");
  }

  private static Locator message(EntryPage entry, String field) {
    return entry.field(field + "Field").locator(".ui-message-error");
  }

  private static void press(Page page, String button) {
    part(page, button).click();
    awaitQuiet(page);
  }
}
