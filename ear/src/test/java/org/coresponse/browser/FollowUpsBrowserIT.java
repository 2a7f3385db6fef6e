package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitQuiet;
import static org.coresponse.browser.pages.Parts.choice;
import static org.coresponse.browser.pages.Parts.messages;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import org.coresponse.support.Given;
import org.coresponse.support.Outside;
import org.coresponse.support.PhoneCalls;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is followed up, from the desk to the end. */
class FollowUpsBrowserIT extends BrowserIT {
  private static final String PAGE = "/app/followups/followups.xhtml";

  @BeforeEach
  void nobody_is_followed_up() throws Exception {
    Outside.emptyTables();
  }

  @Test
  void a_navigator_takes_one_tries_and_reaches_and_the_slower_reads_who_has_it() {
    var late = opened("Ines Albury", "HIGH", 30);
    opened("Omar Castel", "LOW", 1);
    var page = as("care-navigator");
    page.navigate("/app/home.xhtml");
    page.locator("header nav a[href$='followups.xhtml']").first().click();
    assertThat(rows(page)).hasCount(2);
    assertThat(rows(page).first()).containsText("late");
    assertThat(page.locator("main")).not().containsText("Albury");
    assertThat(part(page, "list:figures")).containsText("2 open, 1 overdue");
    assertAccessible(page);
    var slower = as("care-navigator-2");
    slower.navigate(PAGE + "?id=" + late);
    assertThat(part(slower, "acts:take")).isVisible();

    rows(page).first().locator("a").first().click();
    assertThat(page.locator("#chosen")).containsText("Take it, and you read whom to reach");
    assertAccessible(page);
    part(page, "acts:take").click();
    assertThat(page.locator("#chosen")).containsText("Ines Albury");
    assertThat(page.locator("#chosen a.call-back")).hasAttribute("href", "tel:+19195550164");
    awaitQuiet(page);
    assertAccessible(page);
    picture(page, "follow-up-mine");
    part(slower, "acts:take").click();
    assertThat(messages(slower)).containsText("Rosa Delgado has this follow-up");

    attempt(page, "PHONE", "LEFT_MESSAGE", "Rather after four");
    assertThat(page.locator("#tries")).containsText("Rather after four");
    part(page, "acts:close:open").click();
    part(page, "acts:close:closingResult").selectOption("NO_ANSWER");
    part(page, "acts:close:go").click();
    assertThat(messages(page)).containsText("attempts 1, days 1, means 1");
    part(page, "acts:close:box").locator("[data-close]").click();
    attempt(page, "PHONE", "REACHED", "");
    assertThat(page.locator("#chosen header .tag.good")).hasText("Reached");
    assertThat(part(page, "acts:attempt:open")).hasCount(0);
    choice(page, "list:filter", "CLOSED").check();
    assertThat(rows(page)).hasCount(1);
    awaitQuiet(page);
    assertAccessible(page);
    picture(page, "follow-ups-ended");
  }

  @Test
  void what_is_missing_in_a_dialog_stays_as_typed_and_a_word_goes_with_what_is_given() {
    var id = opened("Ines Albury", "LOW", 1);
    Rest.as("care-navigator").post("/follow-ups/" + id + "/owner", "{}");
    var page = as("care-navigator");
    page.navigate(PAGE + "?id=" + id);
    part(page, "acts:attempt:open").click();
    part(page, "acts:attempt:attemptRemark").fill("Rather after four");
    part(page, "acts:attempt:go").click();
    assertThat(part(page, "acts:attempt:box")).containsText("Say what came of it.");
    assertThat(part(page, "acts:attempt:attemptRemark")).hasValue("Rather after four");
    assertAccessible(page);
    picture(page, "follow-up-attempt");
    part(page, "acts:attempt:box").locator("[data-close]").click();
    part(page, "acts:hand:open").click();
    part(page, "acts:hand:go").click();
    assertThat(part(page, "acts:hand:box")).containsText("at least four characters");
    part(page, "acts:hand:word").fill("My week is over");
    assertAccessible(page);
    part(page, "acts:hand:go").click();
    assertThat(part(page, "acts:take")).isVisible();
    assertThat(Sql.text("select word from follow_up_hand_over order by id desc limit 1"))
        .isEqualTo("My week is over");
  }

  @Test
  void a_clinician_reads_their_own_on_a_phone_and_a_manager_counts() {
    var call = PhoneCalls.completed("diversion-clinician", "Baptiste", call("Ines Albury"));
    var phone = as("diversion-clinician", View.PHONE_DARK_ES);
    phone.navigate("/app/records/record.xhtml?response=" + call.response());
    part(phone, "f:again").click();
    phone.waitForURL("**/followups.xhtml?id=*");
    var id = Sql.text("select id from follow_up");
    assertThat(phone.locator("#chosen")).containsText("el mismo día");
    assertThat(phone.locator("#chosen")).containsText("Ines Albury");
    assertAccessible(phone);
    assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
    picture(phone, "follow-up-phone");
    var manager = as("program-manager");
    manager.navigate(PAGE + "?id=" + id);
    assertThat(rows(manager)).hasCount(1);
    assertThat(manager.locator("main")).not().containsText("Albury");
    assertThat(manager.locator("#chosen button")).hasCount(0);
    assertAccessible(manager);
    picture(manager, "follow-ups-manager");
  }

  private static void attempt(Page page, String means, String result, String remark) {
    part(page, "acts:attempt:open").click();
    part(page, "acts:attempt:means").selectOption(means);
    part(page, "acts:attempt:attemptResult").selectOption(result);
    part(page, "acts:attempt:attemptRemark").fill(remark);
    part(page, "acts:attempt:go").click();
    awaitQuiet(page);
  }

  private static String opened(String caller, String level, int hoursAgo) {
    var call = PhoneCalls.completed("diversion-clinician", "Baptiste", call(caller));
    return PhoneCalls.followUp(call, level, Instant.now().minus(Duration.ofHours(hoursAgo)));
  }

  private static String call(String caller) {
    return Given.call().with("callback", "+19195550164").with("callerName", caller).taken();
  }

  private static Locator rows(Page page) {
    return page.locator("[id='list:followUpTable'] tbody tr:not(.ui-datatable-empty-message)");
  }
}
