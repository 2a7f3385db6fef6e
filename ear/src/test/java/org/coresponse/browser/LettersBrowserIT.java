package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponse.browser.pages.Parts.choice;
import static org.coresponse.browser.pages.Parts.messages;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.coresponse.support.Mailbox;
import org.coresponse.support.Outside;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of the letters that the city sends. */
class LettersBrowserIT extends BrowserIT {
  private static final String PAGE = "/app/mail/letters.xhtml";

  @BeforeEach
  void no_letter_waits() throws Exception {
    Outside.emptyTables();
    Mailbox.serverBack();
  }

  @Test
  void an_empty_outbox_says_so_and_is_found_from_home() {
    var page = as("system-admin");
    page.navigate("/app/home.xhtml");
    assertThat(page.locator("#mailGivenUp")).hasText("0");
    page.locator("main section[aria-labelledby='mailTitle'] a").click();
    assertThat(page.locator(".empty")).containsText("No letter waits.");
    assertThat(page.locator("#off")).containsText("sends no letters");
    assertAccessible(page);
  }

  @Test
  void the_city_sees_what_was_given_up_and_has_it_sent_again() {
    Mailbox.of("not an address").post("wrong");
    Mailbox.of("ana.rivera@agency.example").post("sent", "SPANISH", "CREDENTIAL_LAPSED", "AGENCY");
    Mailbox.send();
    Mailbox.of("ben.cho@agency.example").post("waits");
    Mailbox.serverGone();
    Mailbox.send();
    Mailbox.serverBack();
    var page = as("program-manager");
    page.navigate("/app/home.xhtml");
    assertThat(page.locator("#mailGivenUp")).hasText("1");
    assertAccessible(page);
    picture(page, "letters-home");
    page.navigate(PAGE);
    assertThat(rows(page)).hasCount(1);
    assertThat(rows(page)).containsText("It is no address, or the mail server does not know it.");
    assertThat(page.locator("[id='list:figures']")).hasText("1 waiting, 1 sent, 1 given up");
    assertAccessible(page);
    picture(page, "letters-failed");
    choice(page, "list:state", "SENT").check();
    assertThat(rows(page)).containsText("a…@agency.example");
    assertThat(page.locator("main")).not().containsText("rivera");
    choice(page, "list:state", "WAITING").check();
    assertThat(rows(page)).containsText("The mail server did not answer.");
    assertAccessible(page);
    picture(page, "letters-waiting");
    part(page, "list:kind").selectOption("CREDENTIAL_LAPSED");
    assertThat(page.locator(".empty")).containsText("No letter waits.");
    part(page, "list:kind").selectOption("");
    choice(page, "list:state", "FAILED").check();
    part(page, "list:letterTable:0:again:open").click();
    assertThat(page.locator("dialog[open]")).containsText("It goes within a minute");
    assertAccessible(page);
    picture(page, "letters-again");
    part(page, "list:letterTable:0:again:go").click();
    assertThat(messages(page)).hasCount(1);
    assertThat(page.locator(".empty")).containsText("No letter was given up.");
    assertThat(page.locator("[id='list:figures']")).hasText("2 waiting, 1 sent, 0 given up");
  }

  @Test
  void where_somebody_was_quicker_the_page_says_so_and_shows_how_it_is() {
    Mailbox.of("not an address").post("wrong");
    Mailbox.send();
    var page = as("program-manager");
    page.navigate(PAGE);
    part(page, "list:letterTable:0:again:open").click();
    var id = Sql.text("select id from letter");
    Rest.as("system-admin").post("/letters/" + id + "/attempts", null);
    part(page, "list:letterTable:0:again:go").click();
    assertThat(messages(page)).containsText("waits to be sent or was sent already");
  }

  @Test
  void it_is_read_in_spanish_on_a_phone() {
    Mailbox.of("not an address").post("wrong");
    Mailbox.send();
    var page = as("system-admin", View.PHONE_DARK_ES);
    page.navigate(PAGE);
    assertThat(rows(page))
        .containsText("No es una dirección, o el servidor de correo no la conoce.");
    assertAccessible(page);
    picture(page, "letters-phone");
  }

  private static Locator rows(Page page) {
    return page.locator("[id='list:letterTable'] tbody tr:not(.ui-datatable-empty-message)");
  }
}
