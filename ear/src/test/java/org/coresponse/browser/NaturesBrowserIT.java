package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;
import static org.coresponse.browser.pages.Parts.messages;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Page;
import org.coresponse.browser.pages.EntryPage;
import org.coresponse.browser.pages.IncidentPage;
import org.coresponse.support.Given;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The program manager keeps the list of natures; others read it. */
class NaturesBrowserIT extends BrowserIT {
  private static final String NATURES = "/app/codes/natures.xhtml";

  @AfterEach
  void the_shipped_list_holds_again() {
    Sql.write(
        "delete m from nature_mapping m join code c on c.id = m.code_id where c.code like 'ZZ %'");
    Sql.write("delete from code where code like 'ZZ %'");
  }

  @Test
  void a_nature_seen_in_calls_is_taken_in_by_its_suggestion_changed_and_retired() {
    Given.call().nature("ZZ MENTAL SUBJ").taken();
    var page = as("program-manager");
    page.navigate(NATURES);
    page.locator("#unlisted button").first().click();
    awaitQuiet(page);
    assertThat(part(page, "code")).hasValue("ZZ MENTAL SUBJ");
    assertThat(part(page, "suggested")).containsText("MNTL");
    assertThat(part(page, "commonType")).hasValue("MNTL");
    assertAccessible(page);
    part(page, "labelsEn").fill("Zz mental subject");
    press(page, "save");
    assertThat(messages(page)).containsText("ZZ MENTAL SUBJ");
    assertThat(part(page, "unlisted")).hasCount(0);

    open(page);
    part(page, "from").fill("2001-01-01");
    part(page, "commonType").selectOption("EDP");
    press(page, "save");
    assertThat(part(page, "fromField")).containsText("passed");
    assertAccessible(page);
    part(page, "from").fill("2027-06-01");
    press(page, "save");
    assertThat(messages(page)).containsText("changed");
    open(page);
    assertThat(page.locator("#past li")).hasCount(2);
    offers(1);
    press(page, "retire");
    assertThat(messages(page)).containsText("retired");
    offers(0);
    isReadAndNotChosen();
  }

  /** By its label or its code, on the call screen or where a call is put right. */
  private void isReadAndNotChosen() {
    var page = as("call-taker");
    var entry = EntryPage.open(page);
    entry.nature().fill("zz mental subject");
    entry.field("narrative").fill("He talks to nobody.");
    entry.press("Control+Enter");
    assertThat(entry.field("natureField")).containsText("cannot be chosen any more");
    assertThat(entry.field("narrative")).hasValue("He talks to nobody.");

    var had = Sql.text("select number from crisis_call where nature = 'ZZ MENTAL SUBJ'");
    IncidentPage.open(page, had);
    assertThat(page.locator("main")).containsText("Zz mental subject");
    amend(page, "interpreter", "Language Line");
    assertThat(page.locator("dl.kv").first()).containsText("Language Line");
    assertThat(page.locator("main")).containsText("Zz mental subject");

    IncidentPage.open(page, Given.call().taken());
    amend(page, "nature", "ZZ MENTAL SUBJ");
    assertThat(page.locator("dialog[open] .ui-message-error"))
        .containsText("cannot be chosen any more");
  }

  private static void amend(Page page, String field, String value) {
    page.locator("button[id$=':amend:open']").click();
    page.locator("input[id$=':amend:" + field + "']").fill(value);
    page.locator("button[id$=':amend:go']").click();
    awaitQuiet(page);
  }

  /** How many natures of this name the entry of a call offers. */
  private void offers(int count) {
    var entry = as("call-taker");
    entry.navigate("/app/intake/entry.xhtml");
    var nature = entry.locator("[id$='nature_input']");
    nature.pressSequentially("zz mental");
    awaitQuiet(entry);
    assertThat(entry.locator(".ui-autocomplete-item:has-text('Zz mental subject')"))
        .hasCount(count);
  }

  @Test
  void others_read_it_and_change_nothing() {
    var page = as("police-officer");
    page.navigate(NATURES + "?code=WELFARE+CHECK");
    assertThat(part(page, "formTitle")).hasText("WELFARE CHECK");
    assertThat(page.locator("#past li")).hasCount(1);
    assertThat(part(page, "save")).hasCount(0);
    assertThat(part(page, "add")).hasCount(0);
  }

  private static void open(Page page) {
    page.navigate(NATURES + "?code=ZZ+MENTAL+SUBJ");
  }

  private static void press(Page page, String button) {
    part(page, button).click();
    awaitQuiet(page);
  }
}
