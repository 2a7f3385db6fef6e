package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponse.browser.pages.Parts.messages;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import org.coresponse.browser.pages.IncidentPage;
import org.coresponse.support.Given;
import org.coresponse.support.Rest;
import org.junit.jupiter.api.Test;

/** What is written down on the page of an incident, and what was put right. */
class IncidentLogBrowserIT extends BrowserIT {

  @Test
  void notes_and_call_backs_are_kept_and_shown() {
    var number = Given.call().with("callback", "919 555 0177").taken();
    var page = as("call-taker");
    IncidentPage.open(page, number);
    part(page, "f:writeNote").click();
    assertThat(messages(page)).containsText("Write the note first.");
    part(page, "f:logNote").fill("Gate code 4711 <b>at the back</b>");
    part(page, "f:writeNote").click();
    assertThat(page.locator("#notes li")).hasCount(1);
    assertThat(page.locator("#notes li")).containsText("Gate code 4711 <b>at the back</b>");
    assertThat(part(page, "f:logNote")).hasValue("");
    part(page, "f:logResult").selectOption(new SelectOption().setValue("NO_ANSWER"));
    part(page, "f:keepCallback").click();
    assertThat(page.locator("#callbacks li")).containsText("(919) 555-0177");
    assertThat(page.locator("#callbacks li")).containsText("No answer");
    assertAccessible(page);
    var auditor = as("auditor");
    IncidentPage.open(auditor, number);
    assertThat(auditor.locator("#notes li")).containsText("withheld");
    assertThat(auditor.locator("main")).not().containsText("4711");
    assertThat(auditor.locator("main")).not().containsText("555-0177");
  }

  @Test
  void a_call_is_amended_and_the_former_value_stays() {
    var number = Given.call().answered("weapon", "CANNOT_TELL").taken();
    Rest.as("call-taker")
        .post(
            "/calls/" + number + "/assessments", "{\"safety\":{\"weapon\":\"IN_HAND_OR_REACH\"}}");
    var page = as("call-taker");
    IncidentPage.open(page, number);
    page.locator(".said-when summary").click();
    assertThat(page.locator(".said-when li")).hasCount(2);
    page.locator("button[id$=':amend:open']").click();
    page.locator("input[id$=':amend:address']").fill("14 Corrected St");
    assertAccessible(page);
    page.locator("button[id$=':amend:go']").click();
    assertThat(messages(page)).containsText("former value");
    assertThat(page.locator("h2 + .small")).containsText("14 Corrected St");
    assertThat(page.locator("[id='f:history']")).containsText("nothing → 14 Corrected St");
    assertThat(page.locator("[id='f:clock']")).containsText("Triaged");
    page.locator("[id='f:clock'] summary").click();
    assertThat(page.locator("[id='f:clock']")).containsText("Entry to triage");
    assertAccessible(page);
  }

  @Test
  void a_language_that_no_list_has_is_shown_and_kept_until_it_is_put_right() {
    var number = Given.call().with("language", "zzz").with("interpreter", "Language Line").taken();
    var page = as("call-taker");
    IncidentPage.open(page, number);
    assertThat(page.locator("dl.kv").first()).containsText("zzz");
    assertThat(page.locator("dl.kv").first()).containsText("Language Line");
    page.locator("button[id$=':amend:open']").click();
    assertThat(page.locator("select[id$=':amend:language']")).hasValue("zzz");
    page.locator("input[id$=':amend:address']").fill("3 Other St");
    page.locator("button[id$=':amend:go']").click();
    page.waitForURL("**done=amended"); // what is read anew may show it before the page is left
    assertThat(page.locator("h2 + .small")).containsText("3 Other St");
    assertThat(page.locator("dl.kv").first()).containsText("zzz");
    page.locator("button[id$=':amend:open']").click();
    page.locator("select[id$=':amend:language']").selectOption("ne");
    page.locator("button[id$=':amend:go']").click();
    assertThat(page.locator("dl.kv").first()).containsText("Nepali");
    assertThat(page.locator("[id='f:history']")).containsText("zzz → Nepali");
  }

  @Test
  void what_is_read_anew_leaves_a_dialog_that_was_opened_meanwhile() {
    var number = Given.call().taken();
    var page = as("call-taker");
    var incident = IncidentPage.open(page, number);
    var onItsWay = new ArrayList<Route>();
    page.route(
        "**/incident.xhtml*",
        route -> {
          var body = route.request().postData();
          if (body != null && body.contains("f%3Arecommended") && onItsWay.isEmpty()) {
            onItsWay.add(route);
          } else {
            route.resume();
          }
        });
    Rest.as("dispatcher")
        .post(
            "/calls/" + number + "/notes",
            Rest.body("clientId", "n-9", "text", "Back door is open."));
    page.waitForCondition(() -> !onItsWay.isEmpty());
    page.locator("button[id$=':amend:open']").click();
    page.locator("input[id$=':amend:address']").fill("5 Late St");
    page.waitForResponse("**/incident.xhtml*", () -> onItsWay.get(0).resume());
    page.locator("button[id$=':amend:go']").click();
    assertThat(page.locator("h2 + .small")).containsText("5 Late St");
    assertThat(page.locator("[id='f:log']")).containsText("Back door is open.");
    assertThat(incident.calls()).hasCount(1);
  }

  @Test
  void a_dialog_opens_before_the_scripts_have_come() {
    var number = Given.call().taken();
    var page = as("call-taker");
    var script = new ArrayList<Route>();
    page.route("**/app.js*", script::add);
    page.navigate(
        "/app/dispatch/incident.xhtml?number=" + number,
        new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    page.waitForCondition(() -> !script.isEmpty());
    page.locator("button[id$=':amend:open']").click();
    assertThat(page.locator("select[id$=':amend:language']")).isVisible();
    script.get(0).resume();
  }
}
