package org.coresponse.browser.pages;

import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The trail, {@code /app/audit/trail.xhtml}. */
public record TrailPage(Page page) {
  public static TrailPage open(Page page) {
    page.navigate("/app/audit/trail.xhtml");
    return new TrailPage(page);
  }

  public Locator field(String name) {
    return part(page, name);
  }

  /** Narrows the list and waits until it has been read anew. */
  public TrailPage find() {
    return after(field("findLines"));
  }

  public TrailPage older() {
    return after(field("olderLines"));
  }

  public TrailPage newer() {
    return after(field("newerLines"));
  }

  private TrailPage after(Locator button) {
    button.click();
    Parts.awaitQuiet(page);
    return this;
  }

  public Locator lines() {
    return page.locator("#lineTable_data tr");
  }

  /** Of each line: when, who, role, act, on what, channel, outcome. */
  public List<List<String>> rows() {
    return lines().all().stream().map(row -> row.locator("td").allInnerTexts()).toList();
  }
}
