package org.coresponse.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.ResultType;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A journey in a real browser.
 *
 * <p>Each person signs in once a run, at the provider's own page; each test has windows of its own,
 * which share nothing but that sign-in. A test that signs somebody out takes {@link
 * #asNewlySignedIn}.
 */
@InTheCity
@RunAsClient
@ExtendWith(Chromium.class)
abstract class BrowserIT {
  private static final String FIRST_PAGE = "/app/home.xhtml";
  private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
  private static final Map<String, String> SIGNED_IN = new ConcurrentHashMap<>();

  private final List<BrowserContext> windows = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  /** A window of this person, at a desk. */
  Page as(String user) {
    return as(user, View.WIDE_LIGHT_EN);
  }

  Page as(String user, View view) {
    return open(
        view, view.options().setStorageState(SIGNED_IN.computeIfAbsent(user, BrowserIT::signIn)));
  }

  /** A window of this person with a sign-in that no other test has. */
  Page asNewlySignedIn(String user) {
    return open(View.WIDE_LIGHT_EN, View.WIDE_LIGHT_EN.options().setStorageState(signIn(user)));
  }

  Page asNobody() {
    return asNobody(View.WIDE_LIGHT_EN);
  }

  Page asNobody(View view) {
    return open(view, view.options());
  }

  private static String signIn(String user) {
    var web = Outside.settings().web();
    try (var context =
        Chromium.browser().newContext(View.WIDE_LIGHT_EN.options().setBaseURL(web))) {
      var page = context.newPage();
      page.navigate(FIRST_PAGE);
      fillSignIn(page, user);
      page.waitForURL(url -> url.startsWith(web));
      return context.storageState();
    }
  }

  /** Types user name and password into the provider's page and sends them. */
  static void fillSignIn(Page page, String user) {
    page.fill("#username", user);
    page.fill("#password", "coresponse");
    page.click("[type=submit]");
  }

  private Page open(View view, Browser.NewContextOptions options) {
    var web = Outside.settings().web();
    var context = Chromium.browser().newContext(options.setBaseURL(web));
    windows.add(context);
    context.addCookies(view.cookies(web));
    context.onConsoleMessage(
        message -> {
          if (Set.of("error", "warning").contains(message.type()))
            complaints.add(message.type() + ": " + message.text() + " " + message.location());
        });
    context.onWebError(error -> complaints.add("script: " + error.error()));
    return context.newPage();
  }

  /** Addresses without the server's part, of a page or of what a test waits for. */
  static String path(Page page) {
    return page.url().replace(Outside.settings().web(), "");
  }

  /** No violation of WCAG 2.1 A and AA that axe can see. */
  void assertAccessible(Page page) {
    // what is still fading in has no colour of its own yet
    page.waitForFunction(
        "() => document.getAnimations().every(a => a.playState !== 'running'"
            + " || a.effect.getComputedTiming().endTime === Infinity)");
    var violations =
        new AxeBuilder(page)
            .options(onlyViolations())
            .withTags(WCAG)
            .setLegacyMode(true) // no page has frames: a window for each answer is not needed
            .analyze()
            .getViolations();
    assertThat(violations)
        .extracting(
            rule ->
                rule.getId()
                    + " "
                    + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                        .toList())
        .isEmpty();
  }

  private static AxeRunOptions onlyViolations() {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of(ResultType.Violations.getKey()));
    return options;
  }

  /**
   * A part of a complaint that belongs to what this test does, such as the status of a refused
   * request.
   */
  void expectComplaint(String part) {
    expected.add(part);
  }

  /**
   * Nothing in the console of any window of this test: no error, no warning, no refused resource.
   * Each test ends with it.
   */
  void assertNoComplaints() {
    assertThat(complaints)
        .filteredOn(complaint -> expected.stream().noneMatch(complaint::contains))
        .isEmpty();
  }

  /** Keeps a picture of the whole page as {@code target/browser/<name>.png}. */
  static Path picture(Page page, String name) {
    var file = Path.of("target", "browser", name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    return file;
  }

  void leavePictures(String name) {
    var number = 0;
    for (var window : windows) {
      for (var page : window.pages()) {
        picture(page, name + "-" + ++number);
        System.err.println(name + "-" + number + " " + page.url());
      }
    }
    if (!complaints.isEmpty()) System.err.println(name + " console: " + complaints);
  }

  void closeAll() {
    windows.forEach(BrowserContext::close);
  }
}
