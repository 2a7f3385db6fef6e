package org.coresponse.browser.pages;

import static org.coresponse.browser.pages.Parts.choice;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Where a call is taken in, {@code /app/intake/entry.xhtml}. */
public record EntryPage(Page page) {
  public static final String PATH = "/app/intake/entry.xhtml";

  public static EntryPage open(Page page) {
    page.navigate(PATH);
    return new EntryPage(page);
  }

  /** A field by its name; one with suggestions is its input. */
  public Locator field(String name) {
    return part(page, "address".equals(name) ? "f:address_input" : "f:" + name);
  }

  public Locator nature() {
    return part(page, "f:nature_input");
  }

  public Locator answer(String question, String value) {
    return choice(page, "f:" + question, value);
  }

  /** Types an address key by key over what stands there; only keys bring suggestions. */
  public void typeAddress(String typed) {
    field("address").click();
    press("Control+a");
    page.keyboard().type(typed);
  }

  /** Addresses that are offered while one is typed. */
  public Locator offeredAddresses() {
    return page.locator("[id='f:address_panel'] .ui-autocomplete-item:visible");
  }

  /** The line that says whether what was typed is kept. */
  public Locator kept() {
    return page.locator("#kept");
  }

  /** Calls that were typed and not sent, one line each. */
  public Locator drafts() {
    return page.locator("[id='f:drafts'] li");
  }

  /** What the suggestions offer first while a nature is typed. */
  public Locator suggested() {
    return page.locator(".ui-autocomplete-panel .ui-state-highlight");
  }

  /** Types into the field that has the focus and goes on to the next. */
  public EntryPage type(String text) {
    page.keyboard().type(text);
    return press("Tab");
  }

  public EntryPage press(String... keys) {
    for (var key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }
}
