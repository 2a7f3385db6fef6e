package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.messages;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import org.coresponse.browser.pages.EntryPage;
import org.coresponse.support.Given;
import org.junit.jupiter.api.Test;

/** Coming in, going out, being turned away, and losing the session while somebody talks. */
class SessionBrowserIT extends BrowserIT {
  private static final String WORDS = "She says <the neighbours> \"listen\" & laughs.";

  @Test
  void sign_in_begins_with_the_warning_and_sign_out_ends_it_at_the_provider_too() {
    var page = asNobody();
    page.navigate("/");
    assertThat(page.locator(".note.warn")).containsText("Authorized use only");
    page.locator("#signIn").click();
    fillSignIn(page, "call-taker-2");
    assertThat(page.locator("#whoName")).hasText("Tom Brannigan");
    assertThat(page.locator("#doList a").first()).isVisible();

    page.locator("#signOut").click();
    page.waitForURL("**/bye.xhtml*");
    assertThat(page.locator("h1")).isVisible();
    page.navigate("/app/home.xhtml");
    assertThat(page.locator("#password")).isVisible();
  }

  @Test
  void a_link_with_a_query_survives_sign_in() {
    var number = Given.call().taken();
    var page = asNobody();
    page.navigate("/app/dispatch/incident.xhtml?number=" + number);
    fillSignIn(page, "dispatcher");
    assertThat(page.locator("h1")).containsText(number);
  }

  @Test
  void a_link_with_a_space_in_its_query_survives_sign_in() {
    var page = asNobody();
    page.navigate("/app/governance/versions.xhtml?name=DUR-CRISIS+v1");
    fillSignIn(page, "dispatcher");
    assertThat(page.locator("h1")).containsText("DUR-CRISIS v1");
  }

  @Test
  void what_was_typed_outlives_the_session() {
    expectComplaint("401");
    var page = asNewlySignedIn("call-taker");
    var entry = EntryPage.open(page);
    entry.field("callerName").fill("Renée Alston");
    entry.nature().fill("Welfare check");
    entry.field("narrative").fill(WORDS);
    entry.answer("weapon", "CANNOT_TELL").check();
    page.context().clearCookies();
    entry.press("Control+Enter");
    assertThat(page.locator("#lost")).isVisible();
    assertThat(entry.field("narrative")).hasValue(WORDS);

    page.locator("#lostSignIn").click();
    fillSignIn(page, "call-taker");
    assertThat(entry.field("narrative")).hasValue(WORDS);
    assertThat(entry.field("callerName")).hasValue("Renée Alston");
    assertThat(entry.answer("weapon", "CANNOT_TELL")).isChecked();
    assertThat(messages(page)).hasCount(1);
    entry.press("Control+Enter");
    page.waitForURL("**/app/triage/triage.xhtml?number=*");
    assertThat(page.locator("main")).containsText(WORDS);
  }

  /** Nothing is pressed: what keeps the draft finds out, and says so at once. */
  @Test
  void a_session_that_ends_while_a_call_is_typed_is_said_and_no_word_is_lost() {
    expectComplaint("401");
    var page = asNewlySignedIn("call-taker");
    var entry = EntryPage.open(page);
    entry.field("narrative").fill(WORDS);
    assertThat(page.locator("#kept")).hasAttribute("data-state", "kept");
    page.context().clearCookies();
    entry.field("narrative").fill(WORDS + " And more.");
    assertThat(page.locator("#kept")).hasAttribute("data-state", "lost");
    assertThat(page.locator("#lost")).isVisible();

    page.locator("#lostSignIn").click();
    fillSignIn(page, "call-taker");
    assertThat(entry.field("narrative")).hasValue(WORDS + " And more.");
    assertThat(page.locator("#kept")).hasAttribute("data-state", "kept");
  }

  /** At a shared desk, the next person must not find the last one's words. */
  @Test
  void what_was_typed_is_not_shown_to_the_next_person() {
    expectComplaint("401");
    var page = asNewlySignedIn("call-taker");
    EntryPage.open(page).field("narrative").fill(WORDS);
    page.context().clearCookies();
    new EntryPage(page).nature().fill("Welfare check");
    page.locator("[id='f:send']").click();
    assertThat(page.locator("#lost")).isVisible();
    page.locator("#lostSignIn").click();
    fillSignIn(page, "dispatcher-2");
    assertThat(new EntryPage(page).field("narrative")).hasValue("");
    assertThat(page.locator("#whoName")).hasText("Lucia Ferreira");
  }

  /** The session is gone but the provider still knows the person: no password is asked. */
  @Test
  void a_session_that_only_the_application_lost_comes_back_by_itself() {
    expectComplaint("401");
    var page = asNewlySignedIn("call-taker");
    var entry = EntryPage.open(page);
    entry.field("narrative").fill(WORDS);
    page.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
    entry.press("Control+Enter");
    page.locator("#lostSignIn").click();
    assertThat(messages(page)).hasCount(1);
    assertThat(entry.field("narrative")).hasValue(WORDS);
  }

  @Test
  void the_wrong_role_is_told_so() {
    expectComplaint("403");
    var page = as("call-taker");
    assertThat(page.navigate("/app/audit/trail.xhtml").status()).isEqualTo(403);
    refusal(page, "403");
  }

  @Test
  void an_unknown_number_leads_nowhere() {
    expectComplaint("404");
    var page = as("dispatcher");
    var addresses =
        new String[] {
          "/app/dispatch/incident.xhtml?number=20200101-9999",
          "/app/dispatch/incident.xhtml?number=nonsense",
          "/app/dispatch/incident.xhtml",
          "/app/triage/triage.xhtml?number=20200101-9999",
          "/app/triage/triage.xhtml",
          "/app/nothing.xhtml"
        };
    for (var address : addresses) {
      assertThat(page.navigate(address).status()).as(address).isEqualTo(404);
      refusal(page, "404");
    }
  }

  @Test
  void a_clinician_who_is_not_in_the_register_learns_what_to_do() {
    var page = as("field-clinician-bcb");
    page.navigate("/app/dispatch/work.xhtml");
    page.waitForURL("**/app/unregistered.xhtml");
    assertThat(page.locator("#subject")).hasText(Given.subject("field-clinician-bcb"));
  }

  @Test
  void an_account_without_an_organisation_opens_nothing() {
    expectComplaint("403");
    var page = asNobody();
    page.navigate("/app/home.xhtml");
    fillSignIn(page, "nobody-no-org");
    refusal(page, "403");
  }

  /** Says the code, what it means, what to do, and a reference for the help desk. */
  private static void refusal(Page page, String code) {
    assertThat(page.locator(".fail .code")).hasText(code);
    assertThat(page.locator(".fail p").first()).isVisible();
    assertThat(page.locator("[data-incident]")).not().isEmpty();
    assertThat(page.locator(".fail a.ui-button")).isVisible();
  }
}
