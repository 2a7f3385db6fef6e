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

  /**
   * These answers, and for each item not asked this time what was answered before: nobody un-asks
   * an item.
   */
  public SuicideScreen over(SuicideScreen before) {
    return new SuicideScreen(
        over(item1, before.item1),
        over(item2, before.item2),
        over(item3, before.item3),
        over(item4, before.item4),
        over(item5, before.item5),
        over(item6, before.item6),
        over(item6Recent, before.item6Recent));
  }

  private static ScreenAnswer over(ScreenAnswer now, ScreenAnswer before) {
    return now == NOT_ASKED ? before : now;
  }

  public boolean done() {
    return !equals(NOT_DONE);
  }
}
