package org.coresponse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.browser.pages.Parts.awaitLive;
import static org.coresponse.browser.pages.Parts.choice;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.coresponse.browser.pages.EntryPage;
import org.coresponse.browser.pages.IncidentPage;
import org.coresponse.browser.pages.TriagePage;
import org.coresponse.support.Given;
import org.coresponse.support.Outside;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.junit.jupiter.api.Test;

/** What one person does is seen by everybody else at once, or the page says that it is not. */
class BoardBrowserIT extends BrowserIT {
  private static final String BOARD = "/app/dispatch/board.xhtml";
  private static final Pattern STALE = Pattern.compile(".*\\bstale\\b.*");

  /** Notes when each incident came onto the board, by the clock that this JVM reads too. */
  private static final String WATCH =
      "() => { window.seen = {}; new MutationObserver(() => document.querySelectorAll('[data-row]')"
          + ".forEach(a => { if (!(a.dataset.row in seen)) seen[a.dataset.row] = Date.now(); }))"
          + ".observe(document.body, {childList: true, subtree: true}); }";

  private static final long SECOND = 1_000;

  /** What a machine that does other work may add to it. */
  private static final long BOUND = 3 * SECOND;

  @Test
  void a_call_is_on_every_board_within_a_second() {
    var board = boardOf("dispatcher");
    board.evaluate(WATCH);
    var took = new ArrayList<Long>();
    for (var i = 0; i < 5; i++) {
      var number = Given.call().taken();
      var committed = System.currentTimeMillis();
      board.waitForFunction("number => number in seen", number);
      var seen = ((Number) board.evaluate("number => seen[number]", number)).longValue();
      took.add(Math.max(0, seen - committed));
    }
    System.out.println("board: ms from the answered commit to the row of another browser: " + took);
    assertThat(Collections.min(took)).isLessThan(SECOND);
    assertThat(Collections.max(took)).isLessThan(BOUND);
  }

  @Test
  void what_one_browser_does_another_shows() {
    Given.clinician("Rivera").clearedFor("CO_RESPONSE").licensed().onShift();
    var number = Given.call().taken();
    var board = boardOf("dispatcher");
    assertThat(row(board, number).locator(".wanted")).hasCount(0);

    TriagePage.open(as("call-taker"), number).answer("weapon", "PRESENT_IN_PLACE").decide().click();
    assertThat(row(board, number).locator(".wanted")).hasCount(1);

    var other = as("dispatcher-2");
    var desk = IncidentPage.open(other, number);
    desk.assign("Rivera").click();
    assertThat(row(board, number).locator(".who-r").filter(text("Rivera"))).hasCount(1);
    assertThat(board.locator("[id='f:side'] .feed")).containsText(number);

    var closing = IncidentPage.open(as("shift-supervisor"), number);
    closing.responses().first().locator("button[id$='off:open']").click();
    closing.responses().first().locator("textarea").fill("Duplicate of the earlier call.");
    closing.responses().first().locator("button[id$='off:go']").click();
    assertThat(row(board, number).locator(".who-r").filter(text("Rivera"))).hasCount(0);
    closing.disposition().selectOption(new SelectOption().setIndex(1));
    closing.close().click();
    assertThat(board.locator("#i-" + number)).hasCount(0);
    assertThat(desk.page().locator("[data-changed]")).isVisible();
  }

  @Test
  void a_board_without_its_socket_says_so_and_catches_up() {
    expectComplaint("ERR_INTERNET_DISCONNECTED");
    expectComplaint("WebSocket");
    var board = as("dispatcher");
    var sockets = new ArrayList<WebSocketRoute>();
    var down = new boolean[1];
    board.routeWebSocket(
        Pattern.compile(".*/omnifaces\\.push/board.*"),
        socket -> {
          sockets.add(socket);
          if (down[0]) {
            socket.close();
          } else {
            socket.connectToServer();
          }
        });
    board.navigate(BOARD);
    awaitLive(board);
    var live = board.locator("#live");
    assertThat(live).not().hasClass(STALE);

    down[0] = true;
    board.context().setOffline(true);
    sockets.get(sockets.size() - 1).close();
    assertThat(live).hasClass(STALE);
    var said = live.innerText();
    var number = Given.call().taken();

    down[0] = false;
    board.context().setOffline(false);
    assertThat(board.locator("#i-" + number)).isVisible();
    awaitLive(board);
    assertThat(live).not().hasClass(STALE);
    assertThat(live).not().hasText(said);
    var next = Given.call().taken();
    assertThat(board.locator("#i-" + next)).isVisible();
  }

  @Test
  void a_reading_that_did_not_arrive_is_made_good() {
    expectComplaint("ERR_FAILED");
    var board = as("dispatcher");
    board.navigate(BOARD);
    awaitLive(board);
    var cut = new boolean[1];
    board.route(
        Pattern.compile(".*/board\\.xhtml.*"),
        route -> {
          if (cut[0] || !route.request().method().equals("POST")) {
            route.resume();
          } else {
            cut[0] = true;
            route.abort();
          }
        });
    var number = Given.call().taken();
    board.waitForCondition(() -> cut[0]);
    assertThat(board.locator("#i-" + number)).isVisible();
  }

  @Test
  void the_row_in_hand_keeps_the_focus_when_others_come_and_go() {
    var numbers = List.of(Given.call().taken(), Given.call().taken(), Given.call().taken());
    var board = boardOf("dispatcher");
    var held = board.locator("#i-" + numbers.get(1));
    held.focus();
    var urgent =
        Given.call().nature("SUICIDE THREAT").answered("weapon", "IN_HAND_OR_REACH").taken();
    assertThat(board.locator("#i-" + urgent)).isVisible();
    assertThat(held).isFocused();
    var closing = IncidentPage.open(as("dispatcher-2"), numbers.get(0));
    closing.disposition().selectOption(new SelectOption().setIndex(1));
    closing.close().click();
    assertThat(board.locator("#i-" + numbers.get(0))).hasCount(0);
    assertThat(held).isFocused();
    board.keyboard().press("Enter");
    board.waitForURL(url -> url.endsWith(numbers.get(1)));
  }

  @Test
  void filters_narrow_the_board_and_stay_when_it_is_read_anew() {
    var open = Given.call().taken();
    var board = boardOf("dispatcher");
    choice(board, "f:show", "ON_THE_WAY").check(new Locator.CheckOptions().setForce(true));
    assertThat(board.locator("#i-" + open)).hasCount(0);
    var later = Given.call().taken();
    assertThat(board.locator("[id='f:side'] .feed")).containsText(later);
    assertThat(board.locator("#i-" + later)).hasCount(0);
    assertThat(choice(board, "f:show", "ON_THE_WAY")).isChecked();
  }

  @Test
  void incidents_are_counted_by_what_they_wait_for() {
    var triaged = Given.call().taken();
    Rest.as("call-taker").post("/calls/" + triaged + "/assessments", "{}");
    var fresh = Given.call().taken();
    var board = boardOf("dispatcher");
    choice(board, "f:show", "NOBODY_SENT").check(new Locator.CheckOptions().setForce(true));
    assertThat(board.locator("#i-" + triaged)).isVisible();
    assertThat(board.locator("#i-" + fresh)).hasCount(0);
    var who = Given.clinician("Wait").clearedFor("CO_RESPONSE").licensed().onShift();
    Rest.as("dispatcher")
        .post("/incidents/" + triaged + "/responses", Rest.body("clinician", who, "mode", "COR"));
    assertThat(board.locator("#i-" + triaged)).hasCount(0);
    choice(board, "f:show", "NOT_ACCEPTED").check(new Locator.CheckOptions().setForce(true));
    assertThat(board.locator("#i-" + triaged)).isVisible();
    assertThat(board.locator("[id='f:show']")).containsText("Not accepted 1");
  }

  @Test
  void who_is_to_be_called_back_waits_for_that_and_for_nothing_else() throws Exception {
    var unreached = Given.call().with("callback", "919 555 0133").taken();
    var reached = Given.call().with("callback", "919 555 0134").taken();
    callBack(unreached, "REACHED");
    callBack(unreached, "NO_ANSWER");
    callBack(reached, "BUSY");
    callBack(reached, "REACHED");
    var board = boardOf("dispatcher");
    choice(board, "f:show", "NOT_TRIAGED").check(new Locator.CheckOptions().setForce(true));
    assertThat(board.locator("#i-" + reached)).isVisible();
    assertThat(board.locator("#i-" + unreached)).hasCount(0);
    choice(board, "f:show", "CALL_BACK").check(new Locator.CheckOptions().setForce(true));
    assertThat(board.locator("#i-" + unreached)).isVisible();
    assertThat(board.locator("#i-" + reached)).hasCount(0);
    assertThat(board.locator("[id='f:show']")).containsText("Call back 1");

    var entry = EntryPage.open(as("call-taker"));
    entry.field("callback").fill("919 555 0135");
    assertThat(entry.kept()).hasAttribute("data-state", "kept");
    Outside.clockAt(Instant.now().plus(Duration.ofMinutes(3)));
    board.navigate("/app/dispatch/board.xhtml");
    assertThat(board.locator("[id='f:dropped'] li")).hasCount(1);
    assertThat(board.locator("[id='f:show']")).containsText("Call back 2");
    callBack(unreached, "REACHED");
    assertThat(board.locator("[id='f:show']")).containsText("Call back 1");
  }

  private static void callBack(String call, String result) {
    var kept =
        Rest.as("call-taker")
            .post(
                "/calls/" + call + "/callbacks",
                Rest.body("clientId", Given.externalId(), "result", result));
    assertThat(kept.status()).as(kept.body()).isEqualTo(201);
  }

  @Test
  void a_supervisor_says_how_long_each_priority_may_wait() {
    var board = boardOf("shift-supervisor");
    try {
      board.locator("#alarmsOpen").click();
      var first = board.locator("#alarmBox input[type=number]").first();
      assertThat(first).hasValue("2");
      assertAccessible(board);
      first.fill("0");
      board.locator("[id='alarms:save']").click();
      assertThat(board.locator("#alarmBox .ui-message-error")).hasCount(1);
      first.fill("4");
      board.locator("[id='alarms:save']").click();
      assertThat(board.locator("#alarmBox")).isHidden();
      assertThat(Sql.number("select minutes from wait_alarm where priority = 10")).isEqualTo(4);
      var line = Rest.as("auditor").get("/trail?act=WaitAlarmsChanged").items().get(0).toString();
      assertThat(line).contains("priority 10", "\"2\"", "\"4\"");
    } finally {
      Sql.write("update wait_alarm set minutes = 2 where priority = 10");
    }
    assertThat(boardOf("dispatcher").locator("#alarmsOpen")).hasCount(0);
  }

  private Page boardOf(String user) {
    var board = as(user);
    board.navigate(BOARD);
    awaitLive(board);
    return board;
  }

  private static Locator row(Page board, String number) {
    return board
        .locator("tr")
        .filter(new Locator.FilterOptions().setHas(board.locator("#i-" + number)));
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
