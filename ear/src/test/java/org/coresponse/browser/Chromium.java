package org.coresponse.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One browser for the whole run; a failed test leaves a picture of each of its pages in {@code
 * target/browser}.
 */
final class Chromium implements BeforeAllCallback, AfterTestExecutionCallback, AfterEachCallback {
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** How long a page may take to become what a test expects: other work may share the machine. */
  private static final int PATIENCE_MILLIS = 20_000;

  private static Running running;

  /** Closed with the store of the whole run. */
  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }

  static Browser browser() {
    return running.browser();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    var store = context.getRoot().getStore(ExtensionContext.Namespace.create(Chromium.class));
    running = store.getOrComputeIfAbsent(Running.class, key -> launch(), Running.class);
  }

  private static Running launch() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    var executable = ChromiumFinder.find();
    var options =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    var playwright = Playwright.create(options);
    return new Running(
        playwright,
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(QUIET)));
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    var test = (BrowserIT) context.getRequiredTestInstance();
    if (context.getExecutionException().isPresent()) {
      test.leavePictures(name(context));
      return;
    }
    try {
      test.assertNoComplaints();
    } catch (AssertionError e) {
      test.leavePictures(name(context));
      throw e;
    }
  }

  private static String name(ExtensionContext context) {
    var test =
        context.getRequiredTestClass().getSimpleName()
            + "."
            + context.getRequiredTestMethod().getName();
    var display = context.getDisplayName().replaceAll("[^A-Za-z0-9._]+", "_");
    return display.startsWith(context.getRequiredTestMethod().getName())
        ? test
        : test + "." + display;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    ((BrowserIT) context.getRequiredTestInstance()).closeAll();
  }
}
