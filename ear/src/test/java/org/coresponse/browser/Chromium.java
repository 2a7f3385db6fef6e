package org.coresponse.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
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
    if (context.getExecutionException().isEmpty()) return;
    var name =
        context.getRequiredTestClass().getSimpleName()
            + "."
            + context.getRequiredTestMethod().getName();
    ((BrowserIT) context.getRequiredTestInstance()).leavePictures(name);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    ((BrowserIT) context.getRequiredTestInstance()).closeAll();
  }
}
