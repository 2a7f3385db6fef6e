package org.coresponse.triage;

import static org.coresponse.triage.ScreenAnswer.NOT_ASKED;

import java.util.Objects;

/**
 * Answers to the C-SSRS screener (recent). Clinical lane: never leaves it but as a level.
 *
 * <p>Items 1 and 2 are always asked; 3 to 5 after a Yes to 2; then 6 (domain.md, Suicide and crisis
 * scales).
 *
 * @param item6Recent was what item 6 asks of within the past three months
 */
public record SuicideScreen(
    ScreenAnswer item1,
    ScreenAnswer item2,
    ScreenAnswer item3,
    ScreenAnswer item4,
    ScreenAnswer item5,
    ScreenAnswer item6,
    ScreenAnswer item6Recent) {

  public static final SuicideScreen NOT_DONE =
      new SuicideScreen(null, null, null, null, null, null, null);

  public SuicideScreen {
    item1 = Objects.requireNonNullElse(item1, NOT_ASKED);
    item2 = Objects.requireNonNullElse(item2, NOT_ASKED);
    item3 = Objects.requireNonNullElse(item3, NOT_ASKED);
    item4 = Objects.requireNonNullElse(item4, NOT_ASKED);
    item5 = Objects.requireNonNullElse(item5, NOT_ASKED);
    item6 = Objects.requireNonNullElse(item6, NOT_ASKED);
    item6Recent = Objects.requireNonNullElse(item6Recent, NOT_ASKED);
  }

  public boolean done() {
    return !equals(NOT_DONE);
  }
}
