package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import org.coresponse.support.Given;
import org.coresponse.support.Outside;
import org.coresponse.support.PhoneCalls;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.Test;

/** A clinician transfers the caller they have on the line. */
class TransfersBrowserIT extends BrowserIT {
  private static final String PAGE = "/app/dispatch/desk.xhtml";

  @Test
  void a_caller_who_agrees_goes_to_988_and_one_whom_nobody_takes_stays() throws Exception {
    PhoneCalls.inHand(
        "diversion-clinician", "Baptiste", Given.call().with("callback", "+19195550165").taken());
    var page = as("diversion-clinician");
    page.navigate(PAGE);
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("988")).click();
    part(page, "f:tabs:transfer:open").click();
    part(page, "f:tabs:transfer:cause").selectOption("listening");
    part(page, "f:tabs:transfer:go").click();
    assertThat(part(page, "f:tabs:transfer:box")).containsText("did not agree");
    assertThat(part(page, "f:tabs:transfer:cause")).hasValue("listening");
    assertAccessible(page);
    picture(page, "transfer-begin");
    part(page, "f:tabs:transfer:consent").selectOption("GIVEN");
    part(page, "f:tabs:transfer:go").click();
    assertThat(part(page, "f:tabs:transferAnswered")).isVisible();
    assertThat(part(page, "f:tabs:transferPart")).containsText("It rings at 988 center");
    awaitQuiet(page);
    assertAccessible(page);
    picture(page, "transfer-rings");

    var startedAt =
        Instant.parse(
            Sql.text("select started_at from line_transfer").replace(' ', 'T').concat("Z"));
    Outside.clockAt(startedAt.plusSeconds(60));
    assertThat(part(page, "f:tabs:transferPart")).containsText("Not answered in time");
    assertThat(part(page, "f:tabs:transfer:open")).isVisible();

    part(page, "f:tabs:transfer:open").click();
    part(page, "f:tabs:transfer:cause").selectOption("listening");
    part(page, "f:tabs:transfer:consent").selectOption("GIVEN");
    part(page, "f:tabs:transfer:go").click();
    part(page, "f:tabs:transferAnswered").click();
    assertThat(part(page, "f:tabs:transferPart")).containsText("Three are on the line");
    assertAccessible(page);
    part(page, "f:tabs:transferEnded").click();
    assertThat(part(page, "f:tabs:transfer:open")).isVisible();
    assertThat(part(page, "f:tabs:transferPart").locator("#transfers li")).hasCount(2);
  }
}
