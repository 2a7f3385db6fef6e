package org.coresponse.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Parts of a page by id: Faces puts colons into ids, which CSS would take for something else. */
public final class Parts {
  private Parts() {}

  public static Locator part(Page page, String id) {
    return page.locator("[id='" + id + "']");
  }

  /** The radio of a {@code cr:choice} that stands for a value. */
  public static Locator choice(Page page, String id, String value) {
    return part(page, id).locator("input[value='" + value + "']");
  }

  /** What stands in the one place where a page says how an act went. */
  public static Locator messages(Page page) {
    return page.locator(".messages .msg");
  }

  /** Waits until the page hears of changes by its socket. */
  public static void awaitLive(Page page) {
    page.locator("html[data-socket=open]").waitFor();
  }

  /** Waits until every ajax call of the page has come back and was drawn. */
  public static void awaitQuiet(Page page) {
    page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
  }

  /** Words as a reader sees them, with single blanks. */
  public static String words(Locator locator) {
    return locator.innerText().replaceAll("\\s+", " ").strip();
  }
}
