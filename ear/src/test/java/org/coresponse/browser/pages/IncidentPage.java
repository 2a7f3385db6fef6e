package org.coresponse.browser.pages;

import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** One incident, {@code /app/dispatch/incident.xhtml}. */
public record IncidentPage(Page page) {
  public static IncidentPage open(Page page, String number) {
    page.navigate("/app/dispatch/incident.xhtml?number=" + number);
    return new IncidentPage(page);
  }

  public Locator recommended() {
    return part(page, "f:recommended");
  }

  /** Who could go, by family name. */
  public Locator candidate(String name) {
    return page.locator("[id='f:who'] li").filter(new Locator.FilterOptions().setHasText(name));
  }

  /** Each thing that stands against somebody. */
  public Locator obstacles(String name) {
    return candidate(name).locator(".tag.warn");
  }

  public Locator assign(String name) {
    return candidate(name).locator("button[id$=':assign']");
  }

  public Locator responses() {
    return page.locator("[id='f:responses'] li");
  }

  public Locator disposition() {
    return part(page, "f:disposition");
  }

  public Locator note() {
    return part(page, "f:note");
  }

  public Locator close() {
    return part(page, "f:close");
  }

  public Locator reopen() {
    return part(page, "f:again:open");
  }

  public Locator reopenBox() {
    return part(page, "f:again:box");
  }

  public Locator reopenReason() {
    return part(page, "f:again:reason");
  }

  public Locator reopenNow() {
    return part(page, "f:again:go");
  }

  public Locator calls() {
    return page.locator("section.call");
  }

  /** What may be the same event. */
  public Locator sameEvents() {
    return page.locator("#sameEvent > li");
  }

  public Locator join() {
    return page.locator("#sameEvent button[id$=':join:open']").first();
  }

  public Locator joinNow() {
    return page.locator("#sameEvent button[id$=':join:go']:visible");
  }

  /** Of the last call. */
  public Locator split() {
    return page.locator("button[id$=':split:open']").last();
  }

  public Locator splitNow() {
    return page.locator("button[id$=':split:go']:visible");
  }

  /** Parts of the dialog to cancel: {@code open}, {@code reason}, {@code go}. */
  public Locator cancel(String part) {
    return part(page, "f:cancel:" + part);
  }

  /**
   * What does something to the incident: buttons that are seen, those of open dialogs too. What is
   * known of its place outlasts it.
   */
  public Locator acts() {
    return page.locator("main button:visible:not(.known-here *)");
  }
}
