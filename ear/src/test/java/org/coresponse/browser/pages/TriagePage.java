package org.coresponse.browser.pages;

import static org.coresponse.browser.pages.Parts.choice;
import static org.coresponse.browser.pages.Parts.part;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** One call's questions and what the protocol makes of them, {@code /app/triage/triage.xhtml}. */
public record TriagePage(Page page) {
  public static TriagePage open(Page page, String number) {
    page.navigate("/app/triage/triage.xhtml?number=" + number);
    return new TriagePage(page);
  }

  /** Shows all questions at once, where one is asked after the other. */
  public TriagePage whole() {
    if (page.locator(".big-q").count() > 0) {
      part(page, "f:turn").click();
      part(page, "f:weapon").waitFor();
    }
    return this;
  }

  /** The question that is asked now. */
  public Locator next() {
    return page.locator("#nextQuestion");
  }

  /** The button of an answer to it. */
  public Locator pick(String value) {
    return page.locator(".pick [data-answer='" + value + "']");
  }

  /** What is said of the outcome once it is settled. */
  public Locator settled() {
    return page.locator("#settled");
  }

  public TriagePage answer(String question, String value) {
    whole();
    choice(page, "f:" + question, value).check();
    return this;
  }

  public Locator answered(String question, String value) {
    whole();
    return choice(page, "f:" + question, value);
  }

  public Locator decide() {
    return part(page, "f:decide");
  }

  public Locator mode() {
    return page.locator("[id='f:recommended'] .mode-big");
  }

  public Locator reason() {
    return page.locator("[id='f:recommended'] .why");
  }

  /** Opens the dialog in which another response is chosen. */
  public Locator otherwise() {
    return page.locator("#otherwise");
  }

  public Locator override(String field) {
    return part(page, "override:" + field);
  }

  public Locator overrideBox() {
    return page.locator("#overrideBox");
  }

  public Locator overridden() {
    return page.locator("#overridden");
  }

  /** The items of the suicide screener. */
  public Locator screener() {
    return page.locator(".screen-q");
  }
}
